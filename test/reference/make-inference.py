"""Figures of tests on networks by other tools, for inference.json: /usr/bin/python3 make-inference.py STUDIES > inference.json

STUDIES is the folder of the studies; their QAP correlations and MRQAP come from R sna (references.json, relations). The
rest is computed here from small networks that are written into the file: least squares by numpy, rank correlations by
scipy, degree-keeping networks by igraph, and permutations and bootstrap draws written out plainly with numpy.
"""
import itertools, json, platform, random, sys
import igraph, numpy, scipy, scipy.stats

rng = numpy.random.default_rng(7)
numpy_name = f"numpy {numpy.__version__}"


def relations(folder):
    import glob
    found = []
    for file in sorted(glob.glob(f"{folder}/*/references.json")):
        found += json.load(open(file))["relations"]
    return found


# Which ties of a study a relation's name stands for: kind, least weight, and what a tie counts.
ties = {"information_all": ("information", 0, "strengths"), "value_ge4": ("value", 4, "ties")}
side = lambda name: dict(zip(("kind", "minWeight", "values"), ties.get(name, (name, 0, "ties"))))
given = relations(sys.argv[1])
qap = [
    {"study": r["study"], "undirected": r["mode"] == "graph", "x": side(r["x"]), "y": side(r["y"]), "tool": r["tool"],
     "call": f"gcor and its QAP test, {r['permutations']} permutations, mode '{r['mode']}' (references.json, relations)",
     "correlation": r["gcor"], "upper": r["p_ge"], "lower": r["p_le"], "nullMean": r["perm_mean"], "nullDeviation": r["perm_sd"]}
    for r in given if "gcor" in r
]
model = next(r for r in given if "model" in r)
studyMrqap = {
    "study": model["study"], "tool": model["tool"],
    "call": f"{model['model']}, {model['permutations']} permutations (references.json, relations)",
    "intercept": model["coefficients"][0], "coefficients": model["coefficients"][1:],
    "twoSided": model["p_two_sided"][1:], "rSquared": model["r_squared"],
}


def matrix(study, kind):
    """A kind of tie of a study, 0 and 1."""
    import csv
    folder = f"{sys.argv[1]}/{study}"
    ids = [row["id"] for row in csv.DictReader(open(f"{folder}/people.csv"))]
    m = numpy.zeros((len(ids), len(ids)))
    for row in csv.DictReader(open(f"{folder}/ties.csv")):
        if row["type"] == kind:
            m[ids.index(row["source"]), ids.index(row["target"])] = 1
    return m


def digraph(n, p, seed):
    r = numpy.random.default_rng(seed)
    m = (r.random((n, n)) < p).astype(float)
    numpy.fill_diagonal(m, 0)
    return m


rows = lambda m, directed=True: [[int(i), int(j), m[i, j]] for i, j in zip(*numpy.nonzero(m)) if directed or i < j]
off = lambda m: m[~numpy.eye(len(m), dtype=bool)]

# Exact p of a QAP correlation: every permutation of seven people.
x7, y7 = digraph(7, 0.4, 1), digraph(7, 0.4, 2)
y7[numpy.nonzero(x7)] = numpy.where(rng.random(int(x7.sum())) < 0.5, 1, y7[numpy.nonzero(x7)])
r7 = numpy.corrcoef(off(x7), off(y7))[0, 1]
all7 = numpy.array([numpy.corrcoef(off(x7[numpy.ix_(p, p)]), off(y7))[0, 1] for p in map(list, itertools.permutations(range(7)))])
exact = {
    "tool": numpy_name, "call": "corrcoef of all 5,040 permutations", "people": 7, "x": rows(x7), "y": rows(y7),
    "correlation": r7, "upper": (all7 >= r7 - 1e-12).mean(), "lower": (all7 <= r7 + 1e-12).mean(),
    "twoSided": (abs(all7) >= abs(r7) - 1e-12).mean(), "nullDeviation": all7.std(),
}

# Least squares, and double semi-partialling written out.
n = 24
z = digraph(n, 0.3, 3) * numpy.random.default_rng(4).integers(1, 5, (n, n))
group = [["north", "south", "west"][i % 3] for i in range(n)]
age = [int(v) for v in rng.integers(25, 60, n)]
same = numpy.equal.outer(group, group).astype(float)
gap = abs(numpy.subtract.outer(age, age)).astype(float)
signed = numpy.subtract.outer(age, age).astype(float)
p = 0.1 + 0.12 * (z > 0) + 0.25 * same - 0.001 * gap
y = (numpy.random.default_rng(5).random((n, n)) < p).astype(float) * numpy.random.default_rng(6).integers(1, 4, (n, n))
numpy.fill_diagonal(y, 0)


def fit(target, columns):
    a = numpy.column_stack([numpy.ones(len(target)), *columns])
    b, _, _, _ = numpy.linalg.lstsq(a, target, rcond=None)
    rest = target - a @ b
    s2 = rest @ rest / (len(target) - a.shape[1])
    return b, b / numpy.sqrt(s2 * numpy.diag(numpy.linalg.inv(a.T @ a))), 1 - rest @ rest / ((target - target.mean()) ** 2).sum()


def semipartial(outcome, predictors, m):
    n = len(outcome)
    _, t, _ = fit(off(outcome), [off(v) for v in predictors])
    ps = []
    for k, v in enumerate(predictors):
        others = [off(w) for j, w in enumerate(predictors) if j != k]
        a = numpy.column_stack([numpy.ones(n * (n - 1)), *others])
        e = numpy.zeros((n, n))
        e[~numpy.eye(n, dtype=bool)] = off(v) - a @ numpy.linalg.lstsq(a, off(v), rcond=None)[0]
        drawn = []
        for _ in range(m):
            q = rng.permutation(n)
            drawn.append(fit(off(outcome), [off(e[numpy.ix_(q, q)]), *others])[1][1])
        ps.append((1 + (abs(numpy.array(drawn)) >= abs(t[k + 1])).sum()) / (m + 1))
    return ps


def outcomePermuted(outcome, predictors, m):
    n = len(outcome)
    columns = [off(v) for v in predictors]
    _, t, _ = fit(off(outcome), columns)
    far = numpy.zeros(len(predictors))
    for _ in range(m):
        q = rng.permutation(n)
        far += abs(fit(off(outcome[numpy.ix_(q, q)]), columns)[1][1:]) >= abs(t[1:])
    return list((1 + far) / (m + 1))


predictors = [z, same, gap, signed]
b, t, r2 = fit(off(y), [off(v) for v in predictors])
mrqap = {
    "tool": numpy_name, "call": "linalg.lstsq over ordered pairs; p by residuals permuted 3,000 times, and by the outcome permuted 3,000 times",
    "people": n, "groups": group, "ages": age, "outcome": rows(y), "predictor": rows(z),
    "intercept": b[0], "coefficients": list(b[1:]), "t": list(t[1:]), "rSquared": r2,
    "standardized": [v * off(x).std() / off(y).std() for v, x in zip(b[1:], predictors)],
    "twoSided": semipartial(y, predictors, 3000), "twoSidedOutcome": outcomePermuted(y, predictors, 3000),
}

# R took 1,000 permutations for the study, which leaves p open by some .03; the same with more.
advice, friendship, reports = [matrix(model["study"], kind) for kind in ("advice", "friendship", "reports_to")]
studyMrqap["numpy"] = {"tool": numpy_name, "call": "linalg.lstsq, residuals permuted 20,000 times",
                       "twoSided": semipartial(advice, [friendship, reports], 20000)}

# Networks of the same degrees by igraph.
random.seed(11)


def rewired(m, directed, statistic):
    g = igraph.Graph.Adjacency((m > 0).tolist(), mode="directed" if directed else "max")
    drawn = []
    for _ in range(4000):
        h = g.copy()
        h.rewire(n=20 * g.ecount())
        drawn.append(statistic(h))
    return {"observed": statistic(g), "nullMean": numpy.mean(drawn), "nullDeviation": numpy.std(drawn)}


mutual = lambda g: g.dyad_census()[0]
triangles = lambda g: len(g.cliques(3, 3))
d20 = digraph(20, 0.15, 8)
d20[:3] = numpy.maximum(d20[:3], digraph(20, 0.4, 9)[:3])
u20 = numpy.triu(numpy.maximum(digraph(20, 0.12, 10), numpy.outer([1] * 4 + [0] * 16, rng.random(20) < 0.4)), 1)
degrees = {
    "tool": f"python-igraph {igraph.__version__}", "call": "g.rewire(n=20 * g.ecount()), 4,000 times", "people": 20,
    "directed": {"ties": rows(d20), "statistic": "mutual pairs", **rewired(d20, True, mutual)},
    "undirected": {"ties": rows(u20), "statistic": "triangles", **rewired(u20, False, triangles)},
}

# Vertex bootstrap written out: density and transitivity of the directed network, and of the undirected one.
def bootstrap(m, directed, statistic, draws=4000):
    n = len(m)
    drawn = []
    for _ in range(draws):
        who = rng.integers(0, n, n)
        c = m[numpy.ix_(who, who)].copy()
        for i in range(n):
            c[i, i] = 0
            for j in range(i):
                if who[i] == who[j]:
                    a, b = rng.choice(n, 2, replace=False)
                    c[i, j], c[j, i] = m[a, b], m[b, a]
        drawn.append(statistic(c))
    return {"value": statistic(m), "drawnMean": numpy.mean(drawn), "standardError": numpy.std(drawn, ddof=1),
            "low": numpy.quantile(drawn, 0.025), "high": numpy.quantile(drawn, 0.975)}


density = lambda m: off(m).mean()
reciprocity = lambda m: (m * m.T).sum() / m.sum()
vertices = {
    "tool": numpy_name, "call": "people drawn with replacement 4,000 times, pairs of copies filled with a random pair's ties",
    "density": bootstrap(d20, True, density), "reciprocity": bootstrap(d20, True, reciprocity),
}

first = [int(v) for v in rng.integers(0, 9, 40)]
second = [int(v + w) for v, w in zip(first, rng.integers(0, 9, 40))]
ranks = {
    "tool": f"scipy {scipy.__version__}", "call": "stats.spearmanr(x, y)[0], stats.kendalltau(x, y)[0]", "x": first, "y": second,
    "spearman": scipy.stats.spearmanr(first, second)[0], "kendall": scipy.stats.kendalltau(first, second)[0],
}

fields = {"qap": qap, "studyMrqap": studyMrqap, "exactQap": exact, "mrqap": mrqap, "degrees": degrees, "vertices": vertices, "ranks": ranks}
clean = lambda v: v.item() if isinstance(v, numpy.generic) else v
body = ",\n".join(f'"{k}": {json.dumps(v, default=clean)}' if not isinstance(v, list)
                  else f'"{k}": [\n' + ",\n".join(json.dumps(r, default=clean) for r in v) + "\n]" for k, v in fields.items())
print("{\n" + body + "\n}")
