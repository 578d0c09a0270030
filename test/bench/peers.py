"""Answers orders of run.ts, one JSON line each: reads a graph, times one work of one tool, writes its values.

Run by Debian's Python with python3-igraph, python3-graph-tool and python3-networkx, as far as they are there.
"""

import json
import resource
import sys
import time
import warnings

import numpy as np

try:
    import igraph
except ImportError:
    igraph = None
# It tells of drawing packages that are not here, which nobody needs.
warnings.simplefilter("ignore")
try:
    import graph_tool.all as gt
except ImportError:
    gt = None
try:
    import networkx as nx
except ImportError:
    nx = None


class Arcs:
    """A graph as run.ts wrote it: directed arcs, and the undirected pairs with the strengths of both ways added."""

    def __init__(self, folder):
        meta = json.load(open(f"{folder}/graph.json"))
        self.n = meta["people"]
        read = lambda name, kind: np.fromfile(f"{folder}/{name}.bin", dtype=kind)
        self.arcs = np.column_stack([read("sources", np.int32), read("targets", np.int32)])
        self.strengths = read("strengths", np.float64)
        self.pairs = np.column_stack([read("pair-sources", np.int32), read("pair-targets", np.int32)])
        self.pair_strengths = read("pair-strengths", np.float64)
        self.built = {}

    def igraph(self, directed):
        key = ("igraph", directed)
        if key not in self.built:
            edges = self.arcs if directed else self.pairs
            self.built[key] = igraph.Graph(n=self.n, edges=edges, directed=directed)
        return self.built[key]

    def gt(self, directed):
        key = ("gt", directed)
        if key not in self.built:
            graph = gt.Graph(directed=directed)
            graph.add_vertex(self.n)
            graph.add_edge_list(self.arcs if directed else self.pairs)
            weights = graph.new_edge_property("double")
            weights.a = self.strengths if directed else self.pair_strengths
            lengths = graph.new_edge_property("double")
            lengths.a = 1 / weights.a
            graph.ep["strength"], graph.ep["length"] = weights, lengths
            self.built[key] = graph
        return self.built[key]

    def nx(self, directed):
        key = ("nx", directed)
        if key not in self.built:
            graph = nx.DiGraph() if directed else nx.Graph()
            graph.add_nodes_from(range(self.n))
            graph.add_edges_from((self.arcs if directed else self.pairs).tolist())
            self.built[key] = graph
        return self.built[key]


def by_node(values):
    return [values[node] for node in range(len(values))]


# Works by tool and name: a function of the graph and the order that prepares, and gives what is timed.
def igraph_works(arcs, order):
    directed = order.get("directed", False)
    graph = arcs.igraph(directed)
    strengths = (arcs.strengths if directed else arcs.pair_strengths).tolist()
    sources = order.get("sources")
    lengths = [1 / strength for strength in strengths] if order["work"] == "betweenness-weighted" else None
    works = {
        "betweenness": lambda: graph.betweenness(),
        "betweenness-weighted": lambda: graph.betweenness(weights=lengths),
        "harmonic-closeness": lambda: graph.harmonic_centrality(vertices=sources),
        "pagerank-weighted": lambda: graph.pagerank(weights=strengths),
        "eigenvector-weighted": lambda: graph.eigenvector_centrality(weights=strengths),
        "hits": lambda: graph.hub_score(),
        "core-number": lambda: graph.coreness(),
        "clustering": lambda: graph.transitivity_local_undirected(mode="zero"),
        "components": lambda: graph.connected_components(mode="weak").membership,
        "strong-components": lambda: graph.connected_components(mode="strong").membership,
        "constraint-weighted": lambda: graph.constraint(weights=strengths),
        "louvain": lambda: graph.community_multilevel(weights=strengths).membership,
        "leiden": lambda: graph.community_leiden(
            objective_function="modularity", weights=strengths, n_iterations=2
        ).membership,
        "build": lambda: [igraph.Graph(n=arcs.n, edges=arcs.arcs, directed=True).ecount()],
    }
    # It follows paths from all people or from none.
    if sources is not None and order["work"].startswith("betweenness"):
        return None
    return works.get(order["work"])


def gt_works(arcs, order):
    gt.openmp_set_num_threads(order.get("threads", 1))
    directed = order.get("directed", False)
    graph = arcs.gt(directed)
    sources = order.get("sources")
    chosen = {} if sources is None else {"pivots": np.array(sources, dtype=np.int64)}
    works = {
        "betweenness": lambda: gt.betweenness(graph, norm=False, **chosen)[0].a,
        "betweenness-weighted": lambda: gt.betweenness(
            graph, weight=graph.ep["length"], norm=False, **chosen
        )[0].a,
        "harmonic-closeness": lambda: gt.closeness(graph, harmonic=True, norm=False).a,
        "pagerank-weighted": lambda: gt.pagerank(graph, weight=graph.ep["strength"], epsilon=1e-12).a,
        "core-number": lambda: gt.kcore_decomposition(graph).a,
        "clustering": lambda: gt.local_clustering(graph).a,
        "components": lambda: gt.label_components(graph, directed=False)[0].a,
        "strong-components": lambda: gt.label_components(graph, directed=True)[0].a,
    }
    return works.get(order["work"])


def nx_works(arcs, order):
    graph = arcs.nx(order.get("directed", False))
    works = {
        "closeness-wf": lambda: by_node(nx.closeness_centrality(graph)),
    }
    return works.get(order["work"])


def versions():
    found = {}
    if igraph is not None:
        found["igraph"] = igraph.__version__
    if gt is not None:
        found["graph-tool"] = gt.__version__.split(" ")[0]
    if nx is not None:
        found["networkx"] = nx.__version__
    return found


def main():
    arcs = None
    makers = {"igraph": igraph_works, "graph-tool": gt_works, "networkx": nx_works}
    for line in sys.stdin:
        order = json.loads(line)
        if order["kind"] == "versions":
            answer = versions()
        elif order["kind"] == "read":
            arcs = Arcs(order["folder"])
            answer = {}
        else:
            work = makers[order["tool"]](arcs, order)
            if work is None:
                answer = {"missing": True}
            else:
                start, cpu = time.perf_counter(), time.process_time()
                values = work()
                seconds, cpu_seconds = time.perf_counter() - start, time.process_time() - cpu
                np.asarray(values, dtype=np.float64).tofile(order["out"])
                answer = {
                    "seconds": seconds,
                    "cpuSeconds": cpu_seconds,
                    "peakMiB": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024,
                }
        print(json.dumps(answer), flush=True)


main()
