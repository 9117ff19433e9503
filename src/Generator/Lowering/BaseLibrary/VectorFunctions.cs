using GpuKernels.Generator.Ir;

namespace GpuKernels.Generator.Lowering.BaseLibrary;

/// <summary>
/// Vector2, Vector3 and Vector4. The order of additions, and which products are fused, are those of .NET on processors with
/// fused multiply-add, so that strict kernels give the same bits.
/// </summary>
internal static class VectorFunctions
{
    private static readonly LibraryFunction Make = new(-1, (x, _, count) => Flatten(x, count));

    /// <summary>By name: operators as C# compiles them, properties as <c>get_</c>, constructors as <c>.ctor</c>.</summary>
    public static Dictionary<string, LibraryFunction> All { get; } = new()
    {
        [".ctor"] = Make,
        ["Create"] = Make,
        ["op_Addition"] = LibraryFunction.Each(2, x => x[0] + x[1]),
        ["Add"] = LibraryFunction.Each(2, x => x[0] + x[1]),
        ["op_Subtraction"] = LibraryFunction.Each(2, x => x[0] - x[1]),
        ["Subtract"] = LibraryFunction.Each(2, x => x[0] - x[1]),
        ["op_Multiply"] = LibraryFunction.Each(2, x => x[0] * x[1]),
        ["Multiply"] = LibraryFunction.Each(2, x => x[0] * x[1]),
        ["op_Division"] = LibraryFunction.Each(2, x => x[0] / x[1]),
        ["Divide"] = LibraryFunction.Each(2, x => x[0] / x[1]),
        ["op_UnaryNegation"] = LibraryFunction.Each(1, x => -x[0]),
        ["Negate"] = LibraryFunction.Each(1, x => -x[0]),
        ["op_UnaryPlus"] = LibraryFunction.Each(1, x => x[0]),
        ["op_Equality"] = LibraryFunction.Whole(2, AreEqual),
        ["op_Inequality"] = LibraryFunction.Whole(2, x => !AreEqual(x)),
        ["Equals"] = LibraryFunction.Whole(2, AreSame),
        ["Abs"] = LibraryFunction.Each(1, x => Term.Call(Intrinsic.Abs, x[0])),
        ["SquareRoot"] = LibraryFunction.Each(1, x => Term.Call(Intrinsic.Sqrt, x[0])),
        ["Truncate"] = LibraryFunction.Each(1, x => Term.Call(Intrinsic.Truncate, x[0])),
        ["Round"] = LibraryFunction.Each(1, x => Term.Call(Intrinsic.Round, x[0])),
        ["Min"] = LibraryFunction.Each(2, x => Term.Call(Intrinsic.Min, x[0], x[1])),
        ["Max"] = LibraryFunction.Each(2, x => Term.Call(Intrinsic.Max, x[0], x[1])),
        ["Clamp"] = LibraryFunction.Each(3, x => Term.Call(Intrinsic.Min, Term.Call(Intrinsic.Max, x[0], x[1]), x[2])),
        ["FusedMultiplyAdd"] = LibraryFunction.Each(3, Fused),
        ["MultiplyAddEstimate"] = LibraryFunction.Each(3, Fused),
        ["Lerp"] = LibraryFunction.Each(3, x => Fused([x[0], x[2].Constant(1) - x[2], x[1] * x[2]])),
        ["Dot"] = LibraryFunction.Whole(2, Dot),
        ["Sum"] = LibraryFunction.Whole(1, x => Sum(x[0].Components)),
        ["LengthSquared"] = LibraryFunction.Whole(1, LengthSquared),
        ["Length"] = LibraryFunction.Whole(1, x => Term.Call(Intrinsic.Sqrt, LengthSquared(x))),
        ["DistanceSquared"] = new(2, (x, body, _) => [DistanceSquared(x, body)]),
        ["Distance"] = new(2, (x, body, _) => [Term.Call(Intrinsic.Sqrt, DistanceSquared(x, body))]),
        ["Normalize"] = new(1, Normalize),
        ["Reflect"] = new(2, Reflect),
        ["Cross"] = new(2, (x, _, _) => Cross(x[0].Components, x[1].Components)),
        ["get_Item"] = LibraryFunction.Whole(2, Item),
        ["get_Zero"] = Constant(0),
        ["get_One"] = Constant(1),
        ["get_UnitX"] = Unit(0),
        ["get_UnitY"] = Unit(1),
        ["get_UnitZ"] = Unit(2),
        ["get_UnitW"] = Unit(3),
        ["get_E"] = Constant(Math.E),
        ["get_Pi"] = Constant(Math.PI),
        ["get_Tau"] = Constant(2 * Math.PI),
        ["get_Epsilon"] = Constant(float.Epsilon),
        ["get_NaN"] = Constant(double.NaN),
        ["get_PositiveInfinity"] = Constant(double.PositiveInfinity),
        ["get_NegativeInfinity"] = Constant(double.NegativeInfinity),
        ["get_NegativeZero"] = Constant(-0.0),
    };

    private static Term Fused(Term[] x) => Term.Call(Intrinsic.FusedMultiplyAdd, x[0], x[1], x[2]);

    /// <summary>(x + y) + z, and (x + y) + (z + w).</summary>
    private static Term Sum(Term[] x) => x.Length == 4 ? (x[0] + x[1]) + (x[2] + x[3]) : x.Aggregate((sum, next) => sum + next);

    private static Term Dot(Operand[] x) => Sum([.. x[0].Components.Select((left, i) => left * x[1][i])]);

    private static Term LengthSquared(Operand[] x) => Dot([x[0], x[0]]);

    private static Term DistanceSquared(Operand[] x, FunctionBody body)
    {
        Operand difference = new([.. x[0].Components.Select((left, i) => body.Let(left - x[1][i]))]);
        return LengthSquared([difference]);
    }

    private static Term[] Normalize(Operand[] x, FunctionBody body, int count)
    {
        Term length = body.Let(Term.Call(Intrinsic.Sqrt, LengthSquared(x)));
        return [.. x[0].Components.Select(component => component / length)];
    }

    private static Term[] Reflect(Operand[] x, FunctionBody body, int count)
    {
        Term dot = body.Let(Dot(x)), twice = body.Let(-(dot + dot));
        return [.. x[0].Components.Select((component, i) => Fused([twice, x[1][i], component]))];
    }

    private static Term[] Cross(Term[] a, Term[] b) => a.Length == 2
        ? [a[0] * b[1] - a[1] * b[0]]
        : [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]];

    private static Term AreEqual(Operand[] x) =>
        x[0].Components.Select((left, i) => Term.AreEqual(left, x[1][i])).Aggregate((all, next) => all & next);

    /// <summary>To Equals, NaN is equal to NaN.</summary>
    private static Term AreSame(Operand[] x) => x[0].Components
        .Select((left, i) => Term.AreEqual(left, x[1][i]) | (Term.Test(Intrinsic.IsNaN, left) & Term.Test(Intrinsic.IsNaN, x[1][i])))
        .Aggregate((all, next) => all & next);

    private static Term Item(Operand[] x) => x[0].Components.Select((component, i) => (component, i))
        .Aggregate((chosen, next) =>
            (Term.Choose(Term.AreEqual(x[1][0], Term.Integer(next.i)), next.component, chosen.component), 0)).component;

    /// <summary><c>new Vector4(xy, z, w)</c> in the order of the components; one number is all of them.</summary>
    private static Term[] Flatten(Operand[] x, int count)
    {
        Term[] all = [.. x.SelectMany(operand => operand.Components)];
        return all.Length == 1 ? [.. Enumerable.Repeat(all[0], count)] : all;
    }

    private static LibraryFunction Constant(double value) => LibraryFunction.Each(0, _ => Term.Number(ScalarType.Single, value));

    private static LibraryFunction Unit(int axis) =>
        new(0, (_, _, count) => [.. Enumerable.Range(0, count).Select(i => Term.Number(ScalarType.Single, i == axis ? 1 : 0))]);
}
