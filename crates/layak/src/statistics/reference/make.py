"""Writes values.json beside this file: what other implementations say to the arguments that the tests use.

By hand, in an environment of your own, never in a build:

    pip install numpy==2.4.6 scipy==1.17.1 statsmodels==0.15.0 pymannkendall==1.4.3
    python make.py

Every value comes from a library, or from a formula written here another way than in Rust (a covariance matrix instead of a
closed form, integration instead of an approximation). Nothing is copied from the Rust code.
"""

import json
import math
import pathlib

import numpy
import pymannkendall
import scipy
import statsmodels
from scipy import integrate, stats
from statsmodels.stats.proportion import proportion_confint
from statsmodels.stats.weightstats import ttost_ind
from statsmodels.tsa.stattools import acf

RNG = numpy.random.default_rng(20261121)

SERIES = {
    "six": [410, 380, 455, 300, 520, 395],
    "twelve": [410, 380, 455, 300, 520, 395, 0, 430, 470, 360, 505, 415],
    "twenty_four": [round(float(x), 1) for x in RNG.gamma(1 / 0.3**2, 400 * 0.3**2, 24)],
    "zeros_but_one": [0, 0, 0, 90, 0, 0],
    "rising": [100 + 10 * i + (-1) ** i * 3 for i in range(12)],
    "falling_with_ties": [90, 90, 80, 80, 80, 70, 60, 60, 50, 50, 40, 40],
    "huge": [1e15, 9e14, 8e14, 1e15, 7e14, 9.5e14, 6e14],
    "thirty": [round(float(300 + 120 * math.sin(i * math.pi / 6) + RNG.normal(0, 20)), 1) for i in range(30)],
}
TAIL = 0.10


def special():
    t = [(p, df) for p in (0.05, 0.6, 0.9, 0.95, 0.975, 0.9999) for df in (1, 1.5, 2, 5, 11, 23, 37.4, 119, 2e3, 1e5, 1e6, 1e15)]
    chi2 = [(p, df) for p in (0.025, 0.05, 0.5, 0.975) for df in (1, 2, 5, 11, 23, 119, 1e4, 1e6)]
    beta = [
        (p, a, b)
        for p in (1e-6, 0.025, 0.05, 0.5, 0.95)
        for a, b in ((0.5, 0.5), (0.5, 1), (1, 1), (0.3, 7), (3, 2), (12, 1), (1, 24), (2.5, 22.5), (150, 3.5), (3e3, 17), (4e4, 6e4), (20, 9.9e5))
    ]
    normal = (1e-9, 0.025, 0.1, 0.5, 0.9, 0.95, 0.975, 0.999999)
    return {
        "normal_quantile": [[p, float(stats.norm.ppf(p))] for p in normal],
        "t_quantile": [[p, df, float(stats.t.ppf(p, df))] for p, df in t],
        "t_cdf": [[x, df, float(stats.t.cdf(x, df))] for x in (-40, -3.2, -0.7, 0, 0.1, 2.5) for df in (1, 3.7, 19, 400, 3e5)],
        "chi2_quantile": [[p, df, float(stats.chi2.ppf(p, df))] for p, df in chi2],
        "beta_quantile": [[p, a, b, float(stats.beta.ppf(p, a, b))] for p, a, b in beta],
    }


def binomial():
    """Whole counts from statsmodels, real ones from SciPy's beta distribution."""
    rows = []
    for n, s in ((1, 0), (1, 1), (5, 5), (6, 0), (12, 0), (12, 1), (12, 12), (24, 2), (24, 24), (1000, 17), (50_000, 49_000)):
        low, high = proportion_confint(s, n, alpha=0.1, method="beta")
        rows.append([s, n - s, 0.05, float(low), float(high)])
    for s, f in ((0.5, 3), (2.25, 0.75), (11.5, 0.5), (0.001, 6), (17.3, 982.7)):
        rows.append([s, f, 0.05, float(stats.beta.ppf(0.05, s, f + 1)), float(stats.beta.ppf(0.95, s + 1, f))])
    return rows


def lag1(x):
    if numpy.ptp(x) == 0:
        return 0.0
    r = float(acf(x, nlags=1, adjusted=False, fft=False)[1])
    return float(min(max(r + (1 + 3 * r) / len(x), 0.0), 0.9))


def promise():
    rows = []
    for name, series in SERIES.items():
        x = numpy.array(series, dtype=float)
        n, mean, sd, r = len(x), x.mean(), x.std(ddof=1), lag1(x)
        q = stats.t.ppf(1 - TAIL, n - 1)
        for m in (1, 3, 6, 12):
            t = m * mean - q * sd * math.sqrt(m + m * m / n)
            # The variance of the sum from the full covariance matrix of an AR(1) process.
            steps = numpy.abs(numpy.subtract.outer(numpy.arange(m), numpy.arange(m)))
            variance = (r**steps).sum()
            ar1 = m * mean - q * sd * math.sqrt(variance + m * m / n * (1 + r) / (1 - r))
            rest = x[: m % n]
            windows = [x[i : i + m % n].sum() for i in range(n - m % n + 1)] if len(rest) else [0.0]
            worst = (m // n) * x.sum() + min(windows)
            rows.append({
                "series": name, "months": m, "mean": mean, "sd": sd, "lag1": r, "t": t, "ar1": ar1, "worst": worst,
                "safe": max(0.0, min(t, ar1, worst)), "hoped": max(0.0, t),
            })
    return rows


def variation():
    """Vangel's modified McKay limits, written as in the handbook of NIST's Dataplot (COEFFICIENT OF VARIATION CONFIDENCE LIMITS)."""
    rows = []
    for n in (2, 6, 12, 24, 60):
        for k in (0.02, 0.1, 0.2, 0.33, 0.6, 1.5):
            v = n - 1
            t1, t2 = stats.chi2.ppf(0.975, v) / v, stats.chi2.ppf(0.025, v) / v
            u1, u2 = v * t1, v * t2
            low = k / math.sqrt(((u1 + 2) / (v + 1) - 1) * k**2 + u1 / v)
            under = ((u2 + 2) / (v + 1) - 1) * k**2 + u2 / v
            rows.append([k, n, low, k / math.sqrt(under) if under > 0 else None])
    return rows


def trend():
    rows = []
    for name, series in SERIES.items():
        test = pymannkendall.original_test(series)
        slope, _, low, high = stats.theilslopes(series, alpha=0.95)
        ties = len(set(series)) != len(series)
        rows.append({
            "series": name, "slope": float(slope), "s": float(test.s), "p": float(test.p),
            # SciPy narrows the interval where values are tied; here it is not narrowed.
            "low": None if ties else float(low), "high": None if ties else float(high),
        })
    return rows


def season():
    """Series of 24 months and more whose first month is March."""
    rows = []
    for name, series in SERIES.items():
        if len(series) < 24:
            continue
        month = (numpy.arange(len(series)) + 2) % 12 + 1
        means = {int(m): float(numpy.mean(numpy.array(series)[month == m])) for m in range(1, 13)}
        weakest = min(means, key=means.get)
        rows.append({"series": name, "month": weakest, "share": means[weakest] / float(numpy.mean(series))})
    return rows


def capability():
    rows = []
    for n, mean, sd, low, high in ((20, 25.1, 0.4, 24.0, 26.0), (45, 10.0, 0.29, None, 11.0), (24, 3.2, 0.5, 1.0, None), (30, 5.2, 0.1, 4.0, 5.0)):
        sides = [(high - mean) / (3 * sd)] if high is not None else []
        sides += [(mean - low) / (3 * sd)] if low is not None else []
        ppk = min(sides)
        error = stats.norm.ppf(0.95) * math.sqrt(1 / (9 * n) + ppk**2 / (2 * (n - 1)))
        rows.append({"n": n, "mean": mean, "sd": sd, "lower": low, "upper": high, "ppk": ppk, "low": ppk - error, "high": ppk + error})
    return rows


def equivalence():
    rows = []
    for n1, m1, s1, n2, m2, s2, tolerance in (
        (20, 100.0, 5.0, 20, 100.6, 5.5, 5.0), (8, 25.0, 0.4, 12, 25.9, 0.1, 0.5), (5, 7.0, 1.0, 5, 7.1, 1.0, 0.5), (30, 50.0, 2.0, 21, 49.0, 4.0, 3.0),
    ):
        # Samples with exactly these means and standard deviations.
        def sample(n, mean, sd):
            z = RNG.normal(size=n)
            return [round(float(v), 6) for v in mean + sd * (z - z.mean()) / z.std(ddof=1)]

        a, b = sample(n1, m1, s1), sample(n2, m2, s2)
        p, *_ = ttost_ind(a, b, -tolerance, tolerance, usevar="unequal")
        interval = stats.ttest_ind(a, b, equal_var=False).confidence_interval(0.90)
        rows.append({"a": a, "b": b, "tolerance": tolerance, "p": float(p), "low": float(interval.low), "high": float(interval.high)})
    return rows


def power(n, sd, tolerance):
    """Exact power of TOST with equal means and equal standard deviations: integrated over the pooled standard deviation."""
    freedom, error = 2 * n - 2, sd * math.sqrt(2 / n)
    q = stats.t.ppf(0.95, freedom)

    def given(chi2):
        room = tolerance / error - q * math.sqrt(chi2 / freedom)
        return (2 * stats.norm.cdf(room) - 1) * stats.chi2.pdf(chi2, freedom) if room > 0 else 0.0

    end = freedom * (tolerance / error / q) ** 2
    points = [x for x in (freedom - 3 * math.sqrt(2 * freedom), freedom, freedom + 3 * math.sqrt(2 * freedom)) if 0 < x < end]
    return integrate.quad(given, 0, min(end, freedom + 40 * math.sqrt(2 * freedom)), points=points, limit=400)[0]


def items():
    """The least n per workshop with a power of 80 %, by trial."""
    rows = []
    for sd, tolerance in ((5.0, 5.0), (5.0, 10.0), (10.0, 10.0), (8.0, 5.0), (1.0, 4.0), (3.0, 1.0)):
        n = next(n for n in range(2, 10_000) if power(n, sd, tolerance) >= 0.8)
        rows.append([sd, tolerance, n, power(n, sd, tolerance)])
    return rows


def main():
    versions = {m.__name__: m.__version__ for m in (numpy, scipy, statsmodels)}
    values = {
        "about": {"written_by": "make.py", "versions": versions | {"pymannkendall": "1.4.3"}, "seed": 20261121},
        "series": SERIES, "special": special(), "binomial": binomial(), "promise": promise(), "variation": variation(),
        "trend": trend(), "season": season(), "capability": capability(), "equivalence": equivalence(), "items": items(),
    }
    text = json.dumps(values, indent=1, default=float)
    pathlib.Path(__file__).with_name("values.json").write_text(text + "\n")


if __name__ == "__main__":
    main()
