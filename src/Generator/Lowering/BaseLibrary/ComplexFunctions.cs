using GpuKernels.Generator.Ir;

namespace GpuKernels.Generator.Lowering.BaseLibrary;

/// <summary>System.Numerics.Complex, with the formulas that .NET uses: Smith's for the division.</summary>
internal static class ComplexFunctions
{
    public static Dictionary<string, LibraryFunction> All { get; } = new()
    {
        [".ctor"] = new(2, (x, _, _) => [x[0][0], x[1][0]]),
        ["op_Implicit"] = new(1, (x, _, _) => [x[0][0].AsDouble(), Real(0)]),
        ["Zero"] = new(0, (_, _, _) => [Real(0), Real(0)]),
        ["One"] = new(0, (_, _, _) => [Real(1), Real(0)]),
        ["ImaginaryOne"] = new(0, (_, _, _) => [Real(0), Real(1)]),
        ["op_Addition"] = new(2, Add),
        ["Add"] = new(2, Add),
        ["op_Subtraction"] = new(2, Subtract),
        ["Subtract"] = new(2, Subtract),
        ["op_Multiply"] = new(2, Multiply),
        ["Multiply"] = new(2, Multiply),
        ["op_Division"] = new(2, Divide),
        ["Divide"] = new(2, Divide),
        ["op_UnaryNegation"] = LibraryFunction.Each(1, x => -x[0]),
        ["Negate"] = LibraryFunction.Each(1, x => -x[0]),
        ["op_UnaryPlus"] = LibraryFunction.Each(1, x => x[0]),
        ["op_Equality"] = LibraryFunction.Whole(2, AreEqual),
        ["op_Inequality"] = LibraryFunction.Whole(2, x => !AreEqual(x)),
        ["Conjugate"] = new(1, (x, _, _) => [x[0][0], -x[0][1]]),
        ["Abs"] = LibraryFunction.Whole(1, Magnitude),
        ["get_Magnitude"] = LibraryFunction.Whole(1, Magnitude),
        ["get_Phase"] = LibraryFunction.Whole(1, Phase),
        ["FromPolarCoordinates"] = new(2, (x, body, _) => Polar(x[0][0], x[1][0], body)),
        ["Exp"] = new(1, (x, body, _) => Polar(body.Let(Term.Call(Intrinsic.Exp, x[0][0])), x[0][1], body)),
        ["Log"] = new(1, (x, _, _) => [Term.Call(Intrinsic.Log, Magnitude(x)), Phase(x)]),
        ["IsNaN"] = LibraryFunction.Whole(1, x => !IsInfinite(x) & !IsFinite(x)),
        ["IsInfinity"] = LibraryFunction.Whole(1, IsInfinite),
        ["IsFinite"] = LibraryFunction.Whole(1, IsFinite),
    };

    private static Term Real(double value) => Term.Number(ScalarType.Double, value);

    private static bool IsNumber(Operand operand) => operand.Components.Length == 1;

    private static Term[] Add(Operand[] x, FunctionBody body, int count) =>
        IsNumber(x[0]) ? [x[0][0] + x[1][0], x[1][1]]
        : IsNumber(x[1]) ? [x[0][0] + x[1][0], x[0][1]]
        : [x[0][0] + x[1][0], x[0][1] + x[1][1]];

    private static Term[] Subtract(Operand[] x, FunctionBody body, int count) =>
        IsNumber(x[0]) ? [x[0][0] - x[1][0], -x[1][1]]
        : IsNumber(x[1]) ? [x[0][0] - x[1][0], x[0][1]]
        : [x[0][0] - x[1][0], x[0][1] - x[1][1]];

    private static Term[] Multiply(Operand[] x, FunctionBody body, int count)
    {
        (Operand a, Operand b) = (x[0], x[1]);
        if (IsNumber(a))
            return Scale(b, part => a[0] * part);
        return IsNumber(b)
            ? Scale(a, part => part * b[0])
            : [a[0] * b[0] - a[1] * b[1], a[1] * b[0] + a[0] * b[1]];
    }

    /// <summary>Where a part is not finite, the other one of the result is NaN.</summary>
    private static Term[] Scale(Operand a, Func<Term, Term> scale)
    {
        Term nan = a[0].Constant(double.NaN);
        return
        [
            Term.Choose(
                Term.Test(Intrinsic.IsFinite, a[0]) & !Term.Test(Intrinsic.IsFinite, a[1]), nan,
                Term.Choose(BothInfinite(a), nan, scale(a[0]))),
            Term.Choose(Term.Test(Intrinsic.IsFinite, a[0]), scale(a[1]), nan),
        ];
    }

    private static Term BothInfinite(Operand a) => !Term.Test(Intrinsic.IsFinite, a[0]) & !Term.Test(Intrinsic.IsFinite, a[1]);

    private static Term[] Divide(Operand[] x, FunctionBody body, int count)
    {
        if (IsNumber(x[1]))
            return DivideByNumber(x[0], x[1][0]);
        (Term c, Term d) = (x[1][0], x[1][1]);
        Term isRealLarger = body.Let(Term.Call(Intrinsic.Abs, d) < Term.Call(Intrinsic.Abs, c));
        Term ratio = body.Let(Term.Choose(isRealLarger, d / c, c / d));
        Term divisor = body.Let(Term.Choose(isRealLarger, c + d * ratio, d + c * ratio));
        Term a = x[0][0];
        if (IsNumber(x[0]))
            return [Term.Choose(isRealLarger, a, a * ratio) / divisor, Term.Choose(isRealLarger, -a * ratio, -a) / divisor];
        Term b = x[0][1];
        return
        [
            Term.Choose(isRealLarger, a + b * ratio, b + a * ratio) / divisor,
            Term.Choose(isRealLarger, b - a * ratio, -a + b * ratio) / divisor,
        ];
    }

    private static Term[] DivideByNumber(Operand a, Term divisor)
    {
        Term nan = divisor.Constant(double.NaN), isZero = Term.AreEqual(divisor, divisor.Constant(0));
        return [.. Scale(a, part => part / divisor).Select(part => Term.Choose(isZero, nan, part))];
    }

    private static Term[] Polar(Term magnitude, Term phase, FunctionBody body) =>
        [magnitude * Term.Call(Intrinsic.Cos, phase), magnitude * Term.Call(Intrinsic.Sin, phase)];

    private static Term Magnitude(Operand[] x) => Term.Call(Intrinsic.Hypot, x[0][0], x[0][1]);

    private static Term Phase(Operand[] x) => Term.Call(Intrinsic.Atan2, x[0][1], x[0][0]);

    private static Term AreEqual(Operand[] x) => Term.AreEqual(x[0][0], x[1][0]) & Term.AreEqual(x[0][1], x[1][1]);

    private static Term IsFinite(Operand[] x) => Term.Test(Intrinsic.IsFinite, x[0][0]) & Term.Test(Intrinsic.IsFinite, x[0][1]);

    private static Term IsInfinite(Operand[] x) => Term.Test(Intrinsic.IsInfinity, x[0][0]) | Term.Test(Intrinsic.IsInfinity, x[0][1]);
}
