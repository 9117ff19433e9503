using GpuKernels.Generator.Ir;
using GpuKernels.Generator.Text;

namespace GpuKernels.Generator.Tests.Ir;

/// <summary>Kernels that Lowering must never make: the verifier says what is wrong with each.</summary>
public class VerifierTests
{
    private static readonly Variable Number = new(0, "n", ScalarType.Int32);
    private static readonly Variable Span = new(1, "x", new SpanType(ScalarType.Int32, IsReadOnly: false));
    private static readonly Variable ReadOnly = new(2, "y", new SpanType(ScalarType.Int32, IsReadOnly: true));
    private static readonly Variable Local = new(3, "i", ScalarType.Int32);
    private static readonly Expression One = ConstantExpression.Int32(1);
    private static readonly Expression True = ConstantExpression.Bool(true);
    private static readonly ConstantExpression Float = new(ScalarType.Single, 0x3F800000);

    private static readonly Function Pure = new(
        "F", default, ScalarType.Int32, EquatableArray.Of<Statement>(new ReturnStatement(One)), IsPure: true);

    private static readonly Dictionary<string, (string Problem, Statement[] Body)> Cases = new()
    {
        ["assignment of another type"] = ("assignment: int expected, float found", [Assign(new VariableExpression(Number), Float)]),
        ["assignment to a value"] = ("1 cannot be assigned to", [Assign(One, One)]),
        ["write to a read-only span"] = ("y_2[1] is in a read-only span", [Assign(
            new ElementExpression(new VariableExpression(ReadOnly), One), One)]),
        ["undeclared variable"] = ("a variable that is not in scope in i_3", [Assign(
            new VariableExpression(Number), new VariableExpression(Local))]),
        ["variable of an inner block"] = ("a variable that is not in scope in i_3",
            [new IfStatement(True, EquatableArray.Of<Statement>(new DeclareStatement(Local, One)), default),
                Assign(new VariableExpression(Number), new VariableExpression(Local))]),
        ["number used twice"] = ("two variables have the Id 0", [new DeclareStatement(new(0, "other", ScalarType.Int32), null)]),
        ["condition that is a number"] = ("condition 1: bool expected, int found", [new IfStatement(One, default, default)]),
        ["mixed operands"] = ("operands int and float with the result int in 1 + 1f",
            [Assign(new VariableExpression(Number), new BinaryExpression(BinaryOperator.Add, One, Float, ScalarType.Int32))]),
        ["operands that are not promoted"] = ("operands byte and byte with the result byte in (byte)1 * (byte)1",
            [new DeclareStatement(
                new(3, "b", ScalarType.Byte), new BinaryExpression(BinaryOperator.Multiply, Byte(1), Byte(1), ScalarType.Byte))]),
        ["break outside of a loop"] = ("break outside of a loop and a switch", [new BreakStatement()]),
        ["continue in a switch"] = ("continue outside of a loop",
            [new SwitchStatement(
                One,
                EquatableArray.Of(new SwitchSection(default, IsDefault: true, EquatableArray.Of<Statement>(new ContinueStatement()))))]),
        ["label twice"] = ("two case labels 1",
            [new SwitchStatement(
                One,
                EquatableArray.Of(
                    new SwitchSection(EquatableArray.Of(ConstantExpression.Int32(1), ConstantExpression.Int32(1)), false, default)))]),
        ["call of nothing"] = ("G is called, but is not defined before", [new CallStatement(null, "G", default)]),
        ["call with an argument too many"] = ("F takes 0 arguments, not 1", [new CallStatement(null, "F", EquatableArray.Of(One))]),
        ["result of another type"] = ("result of F: int expected, float found", [new CallStatement(
            new(3, "f", ScalarType.Single), "F", default)]),
        ["reference that is no argument"] = ("ref n_0 is not an argument",
            [Assign(new VariableExpression(Number), new AddressOfExpression(new VariableExpression(Number)))]),
        ["shared array in a branch"] = ("shared array t is not at the kernel's outermost level",
            [new IfStatement(True, EquatableArray.Of<Statement>(new DeclareSharedStatement(new(3, "t", Span.Type), 4)), default)]),
        ["barrier twice"] = ("two barriers have the site 0", [new BarrierStatement(0), new BarrierStatement(0)]),
        ["atomic on a value"] = ("argument 0 of Atomic.Add must be a reference",
            [new OperationStatement(
                "Atomic.Add of int uint ulong float double", EquatableArray.Of<Expression>(Float, Float), Generator.Ir.AtomicScope.Device,
                null, Site: 0)]),
        ["unknown struct"] = ("struct Missing is not defined before its use", [new DeclareStatement(
            new(3, "s", new StructType("Missing")), null)]),
        ["return of a value"] = ("return: void expected, int found", [new ReturnStatement(One)]),
        ["for with a number as condition"] = ("condition 1: bool expected, int found", [new ForStatement(default, One, default, default)]),
    };

    public static TheoryData<string> Names => [.. Cases.Keys];

    [Theory, MemberData(nameof(Names))]
    public void A_mistake_is_found(string name) =>
        Assert.Equal([$"K: {Cases[name].Problem}"], Verifier.FindProblems(Kernel(Cases[name].Body, Pure)));

    [Fact]
    public void A_valid_kernel_has_no_problems() =>
        Assert.Empty(
            Verifier.FindProblems(
                Kernel([Assign(new VariableExpression(Number), new CallExpression("F", default, ScalarType.Int32))], Pure)));

    [Fact]
    public void A_pure_function_may_not_write_a_callers_memory()
    {
        Variable parameter = Span with { Id = 0 };
        Statement write = Assign(new ElementExpression(new VariableExpression(parameter), One), One);
        Function function = new("F", EquatableArray.Of(parameter), VoidType.Instance, EquatableArray.Of(write), IsPure: true);
        Assert.Equal(["F: a pure function writes x_0[1]"], Verifier.FindProblems(Kernel([], function)));
    }

    [Fact]
    public void A_helper_may_have_no_barrier_and_no_shared_array()
    {
        Statement[] body = [new BarrierStatement(0), new DeclareSharedStatement(Span with { Id = 0 }, 4)];
        Function function = new("F", default, VoidType.Instance, body.ToEquatableArray(), IsPure: false);
        Assert.Equal(
            ["F: a barrier in a helper", "F: shared array x is not at the kernel's outermost level"],
            Verifier.FindProblems(Kernel([], function)));
    }

    [Fact]
    public void An_expression_may_not_call_a_function_with_effects()
    {
        Statement[] body = [Assign(new VariableExpression(Number), new CallExpression("F", default, ScalarType.Int32))];
        Assert.Equal(["K: a call with effects in F()"], Verifier.FindProblems(Kernel(body, Pure with { IsPure = false })));
    }

    [Fact]
    public void A_caller_stands_after_its_callee()
    {
        Function caller = Pure with
        {
            Name = "G",
            Body = EquatableArray.Of<Statement>(new ReturnStatement(new CallExpression("F", default, ScalarType.Int32)))
        };
        Assert.Equal(["G: F is called, but is not defined before"], Verifier.FindProblems(Kernel([], caller, Pure)));
    }

    private static Kernel Kernel(Statement[] body, params Function[] functions) =>
        new("K", "K_0", EquatableArray.Of(Number, Span, ReadOnly), body.ToEquatableArray(), functions.ToEquatableArray(), default,
            IsStrict: false);

    private static AssignStatement Assign(Expression place, Expression value) => new(place, value);

    private static ConstantExpression Byte(ulong value) => new(ScalarType.Byte, value);
}
