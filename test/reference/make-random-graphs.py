"""Makes random-graphs.json beside this file: six seeded random graphs and what igraph and networkx say of them.

Run once with `PYTHONHASHSEED=0 /usr/bin/python3 test/reference/make-random-graphs.py` when a measure is added. Needs
python3-igraph and python3-networkx of Debian 12 (0.10.2 and 2.8.8), no numpy. The same seed gives the same bytes;
PYTHONHASHSEED is set because networkx adds up over sets, in the order of hashes.
"""

import json
import math
import pathlib
import random

import igraph
import networkx

# Seeded draws use random() alone, which keeps its sequence from one Python to the next.
WEIGHTS = (1, 2, 4, 5, 10)
# Divided by any weight, or by the sum of any two, this is a whole number: path lengths that are equal are exactly equal,
# and others differ by far more than the tolerance of any tool. Betweenness does not depend on the unit of length.
UNIT = 27720


def draw_pairs(rng, people, share, ordered):
    """Each pair with the same chance; both directions on their own where the order counts."""
    return [
        (a, b)
        for a in people
        for b in people
        if (a != b if ordered else a < b) and rng.random() < share
    ]


def draw_dense(rng, people):
    """Half of all pairs mutual, a quarter one way."""
    pairs = []
    for a, b in draw_pairs(rng, people, 1, ordered=False):
        chance = rng.random()
        if chance < 0.625:
            pairs.append((a, b))
        if chance < 0.5 or 0.625 <= chance < 0.75:
            pairs.append((b, a))
    return pairs


def draw_apart(rng):
    """Fourteen people joined at random, a chain of eight, a mutual pair, a star of three, and three isolates: 30."""
    chain = [(at, at + 1) for at in range(14, 21)]
    return draw_pairs(rng, range(14), 0.15, ordered=True) + chain + [(22, 23), (23, 22), (25, 24), (26, 24)]


def make_graph(name, seed, count, directed, weighted, draw):
    rng = random.Random(seed)
    pairs = draw(rng)
    ids = [f"p{at}" for at in range(count)]  # code-unit order differs from this order: p10 comes before p2
    edges = [
        [ids[a], ids[b], WEIGHTS[int(rng.random() * len(WEIGHTS))] if weighted else 1] for a, b in pairs
    ]
    units = ["north", "south", "west"]
    return {
        "name": name,
        "directed": directed,
        "weighted": weighted,
        "people": ids,
        "units": [units[at * at % 7 % 3] for at in range(count)],
        "edges": edges,
    }


GRAPHS = [
    make_graph("directed", 11, 24, True, False, lambda rng: draw_pairs(rng, range(24), 0.1, ordered=True)),
    make_graph("directed-weighted", 12, 20, True, True, lambda rng: draw_pairs(rng, range(20), 0.17, ordered=True)),
    make_graph("undirected", 13, 26, False, False, lambda rng: draw_pairs(rng, range(26), 0.12, ordered=False)),
    make_graph("undirected-weighted", 14, 18, False, True, lambda rng: draw_pairs(rng, range(18), 0.3, ordered=False)),
    make_graph("apart", 15, 30, True, True, draw_apart),
    make_graph("dense", 16, 12, True, True, lambda rng: draw_dense(rng, range(12))),
]

# What the calls below mean by their names (`units` holds the unit of each person as a number): `g` is the graph as igraph has it, `u` the same with direction dropped (a tie
# either way counts once, weights of both ways added), `n` is `u` as networkx has it, `d` is `g` as networkx has it.
# An undirected graph has no `u` of its own: there `u` is `g`.
STRUCTURE_OF_ALL = [
    ("betweenness", "g.betweenness(directed=g.is_directed())"),
    ("betweenness-normalized", "networkx.betweenness_centrality(d, normalized=True)"),
    ("harmonic-closeness", "u.harmonic_centrality(normalized=True)"),
    ("pagerank", "g.pagerank(directed=g.is_directed(), damping=0.85, implementation='prpack')"),
    ("constraint", "g.constraint()"),
    ("core-number", "g.coreness(mode='all')"),
    ("in-degree", "g.degree(mode='in')"),
    ("out-degree", "g.degree(mode='out')"),
    ("harmonic-closeness-in", "g.harmonic_centrality(mode='in', normalized=True)"),
    ("harmonic-closeness-out", "g.harmonic_centrality(mode='out', normalized=True)"),
    ("reach-2", "[size - 1 for size in g.neighborhood_size(order=2, mode='out')]"),
    ("degree", "u.degree()"),
    ("component-size", "[u.connected_components().size(part) for part in u.connected_components().membership]"),
    ("cut-point", "[int(v in u.articulation_points()) for v in range(u.vcount())]"),
    ("closeness-reachable", "u.closeness(normalized=True)"),
    ("closeness-reachable-in", "g.closeness(mode='in', normalized=True)"),
    ("closeness-reachable-out", "g.closeness(mode='out', normalized=True)"),
    ("closeness-wf", "networkx.closeness_centrality(n)"),
    ("closeness-wf-in", "networkx.closeness_centrality(d)"),
    ("closeness-wf-out", "networkx.closeness_centrality(d.reverse() if d.is_directed() else d)"),
    ("clustering", "u.transitivity_local_undirected(mode='zero')"),
    ("clustering-directed", "networkx.clustering(d)"),
    ("eigenvector", "g.eigenvector_centrality(directed=g.is_directed(), scale=True)"),
    ("hits-hub", "g.hub_score(scale=True)"),
    ("hits-authority", "g.authority_score(scale=True)"),
]
# Of the whole network; a call may give several numbers.
NETWORK_OF_ALL = [
    ("ties", "g.ecount()"),
    ("density", "g.density()"),
    ("reciprocity", "g.reciprocity()"),
    ("reciprocity-pairs", "g.reciprocity(mode='ratio')"),
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
NETWORK_DIRECTED = [
    ("dyad-census", "list(g.dyad_census())"),
    ("triad-census", "list(networkx.triadic_census(d).values())"),
]
NETWORK_UNDIRECTED = [
    ("density", "u.density()"),
    ("strong-components", "len(u.connected_components())"),
    ("assortativity", "u.assortativity_nominal(units, directed=False)"),
    ("modularity-directed", "u.modularity(units)"),
    ("mean-distance", "u.average_path_length(directed=False, unconn=True)"),
    ("diameter", "u.diameter(directed=False, unconn=True)"),
]
STRENGTHS_OF_ALL = [
    ("in-strength", "g.strength(mode='in', weights='weight')"),
    ("out-strength", "g.strength(mode='out', weights='weight')"),
    ("betweenness-weighted", f"g.betweenness(directed=g.is_directed(), weights=[{UNIT} / w for w in g.es['weight']])"),
    ("harmonic-closeness-weighted", "u.harmonic_centrality(weights=[1 / w for w in u.es['weight']], normalized=True)"),
    ("harmonic-closeness-in-weighted", "g.harmonic_centrality(mode='in', weights=[1 / w for w in g.es['weight']], normalized=True)"),
    ("harmonic-closeness-out-weighted", "g.harmonic_centrality(mode='out', weights=[1 / w for w in g.es['weight']], normalized=True)"),
    ("pagerank-weighted", "g.pagerank(directed=g.is_directed(), damping=0.85, weights='weight', implementation='prpack')"),
    ("constraint-weighted", "g.constraint(weights='weight')"),
    ("clustering-weighted", "u.transitivity_local_undirected(mode='zero', weights='weight')"),
    ("eigenvector-weighted", "g.eigenvector_centrality(directed=g.is_directed(), scale=True, weights='weight')"),
    ("hits-hub-weighted", "g.hub_score(scale=True, weights='weight')"),
    ("hits-authority-weighted", "g.authority_score(scale=True, weights='weight')"),
]
# networkx leaves out people without outgoing ties, so effective size is taken on undirected graphs alone: n - 2t / n after
# Borgatti, and with weights Burt's sum.
EFFECTIVE_SIZE = ("effective-size", "networkx.effective_size(n)")
EFFECTIVE_SIZE_WEIGHTED = ("effective-size-weighted", "networkx.effective_size(n, weight='weight')")
# With direction dropped.
STRUCTURE_UNDIRECTED = [
    ("in-degree", "u.degree()"),
    ("betweenness", "u.betweenness(directed=False)"),
    ("pagerank", "u.pagerank(directed=False, damping=0.85, implementation='prpack')"),
    ("constraint", "u.constraint()"),
    ("core-number", "u.coreness()"),
    ("reach-2", "[size - 1 for size in u.neighborhood_size(order=2)]"),
    EFFECTIVE_SIZE,
]
STRENGTHS_UNDIRECTED = [
    ("in-strength", "u.strength(weights='weight')"),
    ("betweenness-weighted", f"u.betweenness(directed=False, weights=[{UNIT} / w for w in u.es['weight']])"),
    ("pagerank-weighted", "u.pagerank(directed=False, damping=0.85, weights='weight', implementation='prpack')"),
    ("constraint-weighted", "u.constraint(weights='weight')"),
    EFFECTIVE_SIZE_WEIGHTED,
]


# Found step by step; the tests compare six digits.
ITERATIVE = ("eigenvector", "hits-")


def to_igraph(graph):
    g = igraph.Graph(directed=graph["directed"])
    g.add_vertices(graph["people"])
    g.add_edges([(source, target) for source, target, _ in graph["edges"]])
    g.es["weight"] = [weight for _, _, weight in graph["edges"]]
    return g


def to_networkx(g):
    graph = networkx.DiGraph() if g.is_directed() else networkx.Graph()
    graph.add_nodes_from(g.vs["name"])
    graph.add_weighted_edges_from((g.vs[e.source]["name"], g.vs[e.target]["name"], e["weight"]) for e in g.es)
    return graph


def figures_of(graph):
    g = to_igraph(graph)
    u = g.as_undirected(mode="collapse", combine_edges="sum") if g.is_directed() else g
    scope = {"g": g, "u": u, "d": to_networkx(g), "n": to_networkx(u), "networkx": networkx}
    scope["units"] = [sorted(set(graph["units"])).index(unit) for unit in graph["units"]]
    measures = [(False, "people", *entry) for entry in STRUCTURE_OF_ALL]
    measures += [(False, "network", *entry) for entry in NETWORK_OF_ALL]
    if graph["weighted"]:
        measures += [(False, "people", *entry) for entry in STRENGTHS_OF_ALL]
    if graph["directed"]:
        measures += [(True, "people", *entry) for entry in STRUCTURE_UNDIRECTED]
        measures += [(False, "network", *entry) for entry in NETWORK_DIRECTED]
        measures += [(True, "network", *entry) for entry in NETWORK_UNDIRECTED]
        if graph["weighted"]:
            measures += [(True, "people", *entry) for entry in STRENGTHS_UNDIRECTED]
    else:
        measures.append((False, "people", *EFFECTIVE_SIZE))
        if graph["weighted"]:
            measures.append((False, "people", *EFFECTIVE_SIZE_WEIGHTED))
    for undirected, level, metric, call in measures:
        found = eval(call, scope)  # the call that is kept is the one that was made
        tool = f"networkx {networkx.__version__}" if "networkx" in call else f"python-igraph {igraph.__version__}"
        if level == "network":
            values = [plain(value) for value in (found if isinstance(found, list) else [found])]
        else:
            by_id = found if isinstance(found, dict) else dict(zip(g.vs["name"], found))
            values = {id: plain(by_id[id]) for id in sorted(graph["people"])}
            if metric.startswith(ITERATIVE):
                values = {id: rounded(value) for id, value in values.items()}
        yield {"metric": metric, "undirected": undirected, "tool": tool, "call": call, "values": values}


def plain(value):
    """A number that JSON can hold; None where there is none."""
    return None if math.isnan(value) else value


def rounded(value):
    """Nine digits, and 0 for traces of it: ARPACK starts at random, and its last digits are not the same twice."""
    return 0 if abs(value) < 1e-12 else float(f"{value:.9g}")


def as_lines(rows):
    return "[\n" + ",\n".join(json.dumps(row, allow_nan=False) for row in rows) + "\n]"


def to_text(graph):
    fields = [f"{json.dumps(key)}: {json.dumps(graph[key])}" for key in ("name", "directed", "weighted", "people", "units", "edges")]
    return "{\n" + ",\n".join([*fields, f'"figures": {as_lines(figures_of(graph))}']) + "\n}"


target = pathlib.Path(__file__).with_name("random-graphs.json")
target.write_text("[\n" + ",\n".join(to_text(graph) for graph in GRAPHS) + "\n]\n")
