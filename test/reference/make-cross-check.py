"""Makes figures.jsonl and legend.json in the folder cross-check: seeded random graphs and what igraph and networkx say of them.

    PYTHONHASHSEED=0 /usr/bin/python3 test/reference/make-cross-check.py [first-seed last-seed folder]

Needs python3-igraph, python3-networkx and python3-numpy of Debian 12 (0.10.2, 2.8.8 and 1.24.2). Without arguments it
makes the 500 graphs that are kept. Others are compared by naming their folder: ORGRAPH_CROSS_CHECK=folder npx vitest run
test/reference/cross-check.test.ts. PYTHONHASHSEED is set because networkx adds up over sets, in the order of hashes.

legend.json says of each short key which measure it stands for, and the tool, version and call that gave the figures.
figures.jsonl has a line a graph: its seed and, under the keys they belong to, the figures of people in code-unit order of
ids, of arcs in that order of source and target (undirected from the lower to the higher alone), of groups by name, or of
the network. Keys that share their figures stand together; one after ~ is of the graph with direction dropped. Figures have
twelve digits, those found step by step nine; a fraction stands for them where it is shorter and has the same digits; - is
undefined, ? not compared. Eigenvectors are left out where the leading root is not single, and where igraph finds none.
"""

import fractions
import json
import math
import pathlib
import sys
import warnings

import igraph
import networkx
import numpy

IGRAPH = f"python-igraph {igraph.__version__}"
NETWORKX = f"networkx {networkx.__version__}"

# How many of a hundred pairs a < b are tied, by shape; as in cross-check/draw-graph.ts, which says what they are.
CHANCES = [
    lambda a, b, count, parents: 12,
    lambda a, b, count, parents: 25,
    lambda a, b, count, parents: 55,
    lambda a, b, count, parents: 100 if parents[b] == a else 0,
    lambda a, b, count, parents: 40 if (a + b) % 2 == 1 else 0,
    lambda a, b, count, parents: 50 if a % 3 == b % 3 else 0,
    lambda a, b, count, parents: 95 if 3 * b < count else 20 if 3 * a < count else 3,
    lambda a, b, count, parents: 90 if b in (a + 1, a + count - 1) else 4,
]


def whole_numbers(seed):
    state = seed

    def below(bound):
        nonlocal state
        state = state * 48271 % 2147483647
        return state % bound

    for _ in range(10):
        below(1)
    return below


def draw_graph(seed):
    """Step for step the same as drawGraph in cross-check/draw-graph.ts; strengths in thousandths."""
    below = whole_numbers(seed)
    directed = below(2) == 0
    strengths = ("none", "whole", "real")[below(3)]
    chance = CHANCES[below(len(CHANCES))]
    count = 4 + below(6) + below(6)
    count += below(17) if below(6) == 0 else 0
    tied = count - (below(4) if below(3) == 0 else 0)
    parents = [below(max(b, 1)) for b in range(count)]

    pairs = []
    for b in range(tied):
        for a in range(b):
            if below(100) >= chance(a, b, count, parents):
                continue
            way = below(3)
            if way != 1:
                pairs.append((a, b))
            if way != 0:
                pairs.append((b, a))
    if not pairs:
        pairs.append((0, 1))
    pairs += [pair for pair in pairs if below(8) == 0]
    for _ in range(below(3)):
        person = below(count)
        pairs.append((person, person))

    unit_count = 1 + below(4)
    units = [below(unit_count) for _ in range(count)]
    draws = {"none": lambda: 1000, "whole": lambda: 1000 * (1 + below(10)), "real": lambda: 1 + below(20000)}
    rows = [(a, b, draws[strengths]()) for a, b in pairs]
    return directed, units, rows


def as_igraph(directed, units, rows):
    """Ties added up as the reader of rows is to do it; people in code-unit order of their ids, p10 before p2."""
    order = sorted(range(len(units)), key=lambda at: f"p{at}")
    place = {at: index for index, at in enumerate(order)}
    added = {}
    for a, b, thousandths in rows:
        ends = (place[a], place[b]) if directed or place[a] < place[b] else (place[b], place[a])
        if a != b:
            added[ends] = added.get(ends, 0) + thousandths
    g = igraph.Graph(n=len(units), edges=sorted(added), directed=directed)
    g.es["thousandths"] = [added[ends] for ends in sorted(added)]
    g.vs["unit"] = [units[at] for at in order]
    return g


def as_networkx(g):
    graph = networkx.DiGraph() if g.is_directed() else networkx.Graph()
    graph.add_nodes_from((v.index, {"unit": v["unit"]}) for v in g.vs)
    graph.add_edges_from((*e.tuple, {"weight": e["weight"], "length": e["length"]}) for e in g.es)
    return graph


def scope_of(g):
    """
    What the calls below mean by their names: `g` is the graph as igraph has it, `d` as networkx has it; `u` and `n` the
    same with direction dropped, strengths of both ways added. `arcs` are the pairs with a tie, undirected the lower place first.
    `units` is the unit of each person as a number, `place_of` the place of each unit, `members` its people, and `blocks` is
    `g` with the people of a unit made one. An edge has a `weight` and a
    `length`, 1 / weight times a whole number that makes all lengths whole: networkx takes lengths for equal only if they
    are the same to the last bit, and Python's whole numbers have no last bit.
    """
    u = g.as_undirected(mode="collapse", combine_edges={"thousandths": "sum"}) if g.is_directed() else g
    for graph in (g, u):
        graph.es["thousandths"] = [int(added) for added in graph.es["thousandths"]]  # igraph adds up as floats, exactly
        graph.es["weight"] = [thousandths / 1000 for thousandths in graph.es["thousandths"]]
        unit_of_length = math.lcm(*graph.es["thousandths"])
        graph.es["length"] = [unit_of_length // thousandths for thousandths in graph.es["thousandths"]]
    units = g.vs["unit"]
    names = sorted(set(units))
    blocks = g.copy()
    place_of = {name: place for place, name in enumerate(names)}
    blocks.contract_vertices([place_of[unit] for unit in units])
    return {
        "g": g,
        "u": u,
        "d": as_networkx(g),
        "n": as_networkx(u),
        "arcs": sorted(e.tuple for e in g.es),
        "units": units,
        "place_of": place_of,
        "members": [[at for at, unit in enumerate(units) if unit == name] for name in names],
        "blocks": blocks,
        "networkx": networkx,
        "by_arc": by_arc,
        "in_blocks": in_blocks,
        "mean": lambda values: sum(values) / len(values) if values else math.nan,
    }


def by_arc(values, arcs):
    """Values by edge as networkx gives them, whichever end it names first."""
    return [values[arc] if arc in values else values[arc[1], arc[0]] for arc in arcs]


def in_blocks(blocks):
    """Strengths from group to group, row after row."""
    places = range(blocks.vcount())
    sums = {(a, b): 0 for a in places for b in places}
    for e in blocks.es:
        sums[e.tuple] += e["thousandths"]
        if not blocks.is_directed() and e.source != e.target:
            sums[e.tuple[::-1]] += e["thousandths"]
    return [sums[a, b] / 1000 for a in places for b in places]


# Where a call is compared: everywhere, or on directed or undirected graphs alone, or where the root it looks for is single.
ALWAYS, DIRECTED, UNDIRECTED, SINGLE_ROOT, SINGLE_ROOT_SQUARED = range(5)
PERSONS = [
    ("in-degree", "g.degree(mode='in')"),
    ("out-degree", "g.degree(mode='out')"),
    ("degree", "u.degree()"),
    ("in-strength", "g.strength(mode='in', weights='weight')"),
    ("out-strength", "g.strength(mode='out', weights='weight')"),
    ("reach-2", "[size - 1 for size in g.neighborhood_size(order=2, mode='out')]"),
    ("component-size", "[u.connected_components().size(part) for part in u.connected_components().membership]"),
    ("cut-point", "[int(v in u.articulation_points()) for v in range(u.vcount())]"),
    ("core-number", "g.coreness(mode='all')"),
    ("betweenness", "g.betweenness(directed=g.is_directed())"),
    ("betweenness", "networkx.betweenness_centrality(d, normalized=False)"),
    ("betweenness-normalized", "networkx.betweenness_centrality(d, normalized=True)"),
    ("betweenness-weighted", "networkx.betweenness_centrality(d, normalized=False, weight='length')"),
    ("harmonic-closeness", "u.harmonic_centrality(normalized=True)"),
    ("harmonic-closeness-in", "g.harmonic_centrality(mode='in', normalized=True)"),
    ("harmonic-closeness-out", "g.harmonic_centrality(mode='out', normalized=True)"),
    ("harmonic-closeness-weighted", "u.harmonic_centrality(weights=[1 / w for w in u.es['weight']], normalized=True)"),
    ("harmonic-closeness-in-weighted", "g.harmonic_centrality(mode='in', weights=[1 / w for w in g.es['weight']], normalized=True)"),
    ("harmonic-closeness-out-weighted", "g.harmonic_centrality(mode='out', weights=[1 / w for w in g.es['weight']], normalized=True)"),
    ("closeness-reachable", "u.closeness(normalized=True)"),
    ("closeness-reachable-in", "g.closeness(mode='in', normalized=True)"),
    ("closeness-reachable-out", "g.closeness(mode='out', normalized=True)"),
    ("closeness-wf", "networkx.closeness_centrality(n)"),
    ("closeness-wf-in", "networkx.closeness_centrality(d)"),
    ("closeness-wf-out", "networkx.closeness_centrality(d.reverse() if d.is_directed() else d)"),
    ("pagerank", "g.pagerank(directed=g.is_directed(), damping=0.85, implementation='prpack')"),
    ("pagerank-weighted", "g.pagerank(directed=g.is_directed(), damping=0.85, weights='weight', implementation='prpack')"),
    ("constraint", "g.constraint()"),
    ("constraint-weighted", "g.constraint(weights='weight')"),
    ("effective-size", "networkx.effective_size(d)"),
    ("effective-size-weighted", "networkx.effective_size(d, weight='weight')"),
    ("clustering", "u.transitivity_local_undirected(mode='zero')"),
    ("clustering", "networkx.clustering(n)"),
    ("clustering-directed", "networkx.clustering(d)"),
    ("clustering-weighted", "u.transitivity_local_undirected(mode='zero', weights='weight')"),
    ("eigenvector", "g.eigenvector_centrality(directed=g.is_directed(), scale=True)", SINGLE_ROOT),
    ("eigenvector-weighted", "g.eigenvector_centrality(directed=g.is_directed(), scale=True, weights='weight')", SINGLE_ROOT),
    ("hits-hub", "g.hub_score(scale=True)", SINGLE_ROOT_SQUARED),
    ("hits-hub-weighted", "g.hub_score(scale=True, weights='weight')", SINGLE_ROOT_SQUARED),
    ("hits-authority", "g.authority_score(scale=True)", SINGLE_ROOT_SQUARED),
    ("hits-authority-weighted", "g.authority_score(scale=True, weights='weight')", SINGLE_ROOT_SQUARED),
]
PAIRS = [
    ("tie-strength", "[g.es[g.get_eid(a, b)]['weight'] for a, b in arcs]"),
    ("reciprocated", "[int(g.is_mutual(g.get_eid(a, b))) for a, b in arcs]", DIRECTED),
    ("bridge", "[int(u.get_eid(a, b) in u.bridges()) for a, b in arcs]"),
    ("common-contacts", "[len(list(networkx.common_neighbors(n, a, b))) for a, b in arcs]"),
    ("dispersion", "[networkx.dispersion(n, a, b, normalized=False) for a, b in arcs]"),
    ("dispersion-normalized", "[networkx.dispersion(n, a, b) for a, b in arcs]"),
    ("edge-betweenness", "[g.edge_betweenness(directed=g.is_directed())[g.get_eid(a, b)] for a, b in arcs]"),
    ("edge-betweenness-weighted", "by_arc(networkx.edge_betweenness_centrality(d, normalized=False, weight='length'), arcs)"),
    ("jaccard", "[share for _, _, share in networkx.jaccard_coefficient(n, arcs)]"),
    ("local-bridge-span", "by_arc({(a, b): 2 for a, b in n.edges} | {(a, b): span for a, b, span in networkx.local_bridges(n)}, arcs)"),
    (
        "simmelian-embeddedness",
        "[len(list(networkx.common_neighbors(d.to_undirected(reciprocal=True), a, b))) if d.has_edge(b, a) else 0 for a, b in arcs]",
        DIRECTED,
    ),
]
GROUPS = [
    ("group-size", "[g.induced_subgraph(people).vcount() for people in members]"),
    ("ties-inside", "[g.induced_subgraph(people).ecount() for people in members]"),
    ("ties-outside", "[networkx.cut_size(d, people, set(d).difference(people)) for people in members]"),
    ("density-inside", "[g.induced_subgraph(people).density() for people in members]"),
    ("reciprocity-inside", "[g.induced_subgraph(people).reciprocity() for people in members]", DIRECTED),
    ("mean-strength-inside", "[mean(g.induced_subgraph(people).es['weight']) for people in members]"),
]
GROUP_PAIRS = [
    ("tie-matrix", "networkx.attribute_mixing_matrix(d, 'unit', mapping=place_of, normalized=False).flatten().tolist()", DIRECTED),
    ("strength-matrix", "in_blocks(blocks)"),
]
NETWORK = [
    ("ties", "g.ecount()"),
    ("density", "g.density()"),
    ("reciprocity", "g.reciprocity()"),
    ("reciprocity-pairs", "g.reciprocity(mode='ratio')"),
    ("dyad-census", "list(g.dyad_census())", DIRECTED),
    ("triad-census", "list(networkx.triadic_census(networkx.DiGraph(d)).values())"),
    ("transitivity", "u.transitivity_undirected()"),
    ("mean-clustering", "networkx.average_clustering(n)"),
    ("mean-clustering-defined", "u.transitivity_avglocal_undirected(mode='nan')"),
    ("weak-components", "len(g.connected_components(mode='weak'))"),
    ("strong-components", "len(g.connected_components(mode='strong'))"),
    ("largest-weak-component", "g.connected_components(mode='weak').giant().vcount() / g.vcount()"),
    ("largest-strong-component", "g.connected_components(mode='strong').giant().vcount() / g.vcount()"),
    ("degree-assortativity", "u.assortativity_degree(directed=False)"),
    ("assortativity", "g.assortativity_nominal(units, directed=g.is_directed())"),
    ("modularity", "u.modularity(units)"),
    ("modularity-directed", "g.modularity(units, directed=True)"),
    ("mean-distance", "g.average_path_length(directed=g.is_directed(), unconn=True)"),
    ("diameter", "g.diameter(directed=g.is_directed(), unconn=True)"),
    ("cut-points", "len(u.articulation_points())"),
    ("bridges", "len(u.bridges())"),
]
LETTERS = "abcdefghijklmnopqrstuvwxyz"
MEASURES = [
    (LETTERS[at // 26] + LETTERS[at % 26], measure, call, *(where or [ALWAYS]))
    for at, (measure, call, *where) in enumerate(PERSONS + PAIRS + GROUPS + GROUP_PAIRS + NETWORK)
]


def matrix_of(g, weights):
    matrix = numpy.zeros((g.vcount(), g.vcount()))
    for e in g.es:
        matrix[e.tuple] = e["weight"] if weights else 1
        if not g.is_directed():
            matrix[e.tuple[::-1]] = matrix[e.tuple]
    return matrix


def has_single_root(g, weights, squared):
    """Whether one root of the adjacency matrix (or of A' A) stands alone, by a thousandth: else any mix of vectors is one."""
    matrix = matrix_of(g, weights)
    if squared:
        roots = numpy.linalg.eigvalsh(matrix.T @ matrix)
    elif g.is_directed():
        if g.is_dag():
            return True  # there is none, and the answer is 0 for everybody
        roots = numpy.sort(numpy.linalg.eigvals(matrix).real)
    else:
        roots = numpy.linalg.eigvalsh(matrix)
    return roots[-2] < roots[-1] * 0.999


def is_eigenvector(g, weights, values):
    """Whether an answer of ARPACK is one: where all circles have one length, igraph may give zeros or another vector."""
    if g.is_dag():
        return True
    matrix = matrix_of(g, weights)
    root = max(numpy.linalg.eigvals(matrix).real)
    return max(values) > 0.999999 and numpy.allclose(matrix.T @ values, root * numpy.array(values), atol=1e-7)


def is_compared(where, measure, g):
    if where in (SINGLE_ROOT, SINGLE_ROOT_SQUARED):
        return has_single_root(g, measure.endswith("-weighted"), where == SINGLE_ROOT_SQUARED)
    return where == ALWAYS or g.is_directed() == (where == DIRECTED)


def figures_of(g, seed):
    scope = scope_of(g)
    for key, measure, call, where in MEASURES:
        if not is_compared(where, measure, g):
            continue
        iterative = where in (SINGLE_ROOT, SINGLE_ROOT_SQUARED)
        try:
            found = eval(call, scope)  # the call that is kept is the one that was made
        except igraph.InternalError:
            if not iterative:
                raise
            found = None
        if found is None or where == SINGLE_ROOT and not is_eigenvector(g, measure.endswith("-weighted"), found):
            print(f"left out: {measure} of seed {seed}, which igraph fails to find", file=sys.stderr)
            continue
        if isinstance(found, dict):
            found = [found[v] for v in range(g.vcount())]
        digits = 9 if iterative else 12
        values = [as_text(value, digits) for value in (found if isinstance(found, list) else [found])]
        if measure.startswith("effective-size"):
            # networkx leaves out people with incoming ties alone, though the measure is of both directions.
            values = ["?" if value == "-" and degree > 0 else value for value, degree in zip(values, g.degree())]
        yield key, " ".join(values)


def as_text(value, digits):
    if math.isnan(value) or math.isinf(value):
        return "-"
    if abs(value) < 1e-13:
        return "0"  # traces of rounding
    text = f"{value:.{digits}g}"
    near = fractions.Fraction(value).limit_denominator(9999)
    fraction = f"{near.numerator}/{near.denominator}"
    short = text.removeprefix("0") if "." in text else text
    return fraction if len(fraction) < len(short) and f"{near.numerator / near.denominator:.{digits}g}" == text else short


def line_of(seed):
    g = as_igraph(*draw_graph(seed))
    found = list(figures_of(g, seed))
    if g.is_directed():
        u = g.as_undirected(mode="collapse", combine_edges={"thousandths": "sum"})
        found += [(f"~{key}", values) for key, values in figures_of(u, seed)]
    keys_of = {}
    for key, values in found:
        keys_of.setdefault(values, []).append(key)
    figures = {"".join(keys): values for values, keys in keys_of.items()}
    return json.dumps({"seed": seed, "figures": figures}, separators=(",", ":"))


def main(first=1, last=500, folder=pathlib.Path(__file__).with_name("cross-check")):
    warnings.simplefilter("ignore")  # igraph says that eigenvectors of a chart are 0
    legend = {
        key: {"metric": measure, "tool": NETWORKX if "networkx" in call else IGRAPH, "call": call}
        for key, measure, call, _ in MEASURES
    }
    folder = pathlib.Path(folder)
    lines = [f"{json.dumps(key)}: {json.dumps(entry)}" for key, entry in legend.items()]
    (folder / "legend.json").write_text("{\n" + ",\n".join(lines) + "\n}\n")
    with (folder / "figures.jsonl").open("w") as kept:
        for seed in range(int(first), int(last) + 1):
            kept.write(line_of(seed) + "\n")


main(*sys.argv[1:])
