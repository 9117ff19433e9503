using GpuKernels.Generator.Ir;

namespace GpuKernels.Generator.Cpu.Simd;

/// <summary>
/// Says whether a region can run in the lanes of vectors, with the same results to the bit: numbers of one width, each operation with a
/// vector form that rounds as the scalar one does, memory read and written at consecutive indices, no jumps out of masked code.
/// </summary>
internal sealed class LaneRules(LaneShapes shapes)
{
    private readonly HashSet<int> widths = [];
    private bool hasVectorMemory;

    /// <summary>The bytes of a lane, 4 or 8; null for a region that has to run thread by thread, or has nothing to gain.</summary>
    public int? FindWidth(IEnumerable<Statement> body, IReadOnlyList<LaneLoad> loads, IReadOnlyList<Variable> stored)
    {
        hasVectorMemory = loads.Any(load => load.Field is null);
        bool fits = loads.All(load => IsNumber(load.Type)) && stored.All(variable => IsNumber(variable.Type))
            && body.All(statement => Fits(statement, mayJump: false));
        return fits && hasVectorMemory && widths.Count == 1 ? widths.First() : null;
    }

    private bool Fits(Statement statement, bool mayJump)
    {
        bool isMasked = shapes.IsMasked(statement);
        if (isMasked && !IsVector(statement.Condition()!))
            return false;
        return statement switch
        {
            DeclareStatement s =>
                shapes.Of(s.Variable) != LaneShape.Varying || IsLane(s.Variable.Type) && (s.Initializer is null || IsVector(s.Initializer)),
            AssignStatement s => FitsAssignment(s),
            IfStatement s => s.Children().All(child => Fits(child, mayJump && !isMasked)),
            ForStatement s =>
                s.Initializers.Concat(s.Updates).All(child => Fits(child, false))
                    && s.Body.All(child => Fits(child, !isMasked && HasScalarHead(s))),
            WhileStatement or DoStatement => statement.Children().All(child => Fits(child, !isMasked)),
            BreakStatement or ContinueStatement => mayJump,
            _ => false,
        };
    }

    /// <summary>True where the loop can have its own head in C#, to which a <c>continue</c> goes.</summary>
    public bool HasScalarHead(ForStatement loop) => loop.Initializers.Concat(loop.Updates)
        .All(part =>
            (part.Declared() ?? ((part as AssignStatement)?.Place as VariableExpression)?.Variable) is { } variable
                && shapes.Of(variable) != LaneShape.Varying);

    private bool FitsAssignment(AssignStatement statement)
    {
        if (statement.Place is ElementExpression element)
        {
            hasVectorMemory = true;
            return IsVectorElement(element) && IsVector(statement.Value);
        }
        return statement.Place.Base() is VariableExpression { Variable: var variable }
            && (shapes.Of(variable) != LaneShape.Varying
                || statement.Place is VariableExpression && IsLane(variable.Type) && IsVector(statement.Value));
    }

    private bool IsVectorElement(ElementExpression element) =>
        shapes.Of(element.Span) == LaneShape.Uniform && shapes.Of(element.Index) == LaneShape.Consecutive
        && element.Index.Type == ScalarType.Int32 && IsNumber(element.Type);

    /// <summary>True for what has a spelling in <see cref="LaneExpressions"/>; notes its width.</summary>
    private bool IsVector(Expression expression)
    {
        if (!IsLane(expression.Type))
            return false;
        if (shapes.Of(expression) != LaneShape.Varying)
            return true;
        switch (expression)
        {
            case VariableExpression:
                return true;
            case FieldExpression e:
                return LaneLoad.StructOf(e) is not null;
            case ElementExpression e:
                hasVectorMemory = true;
                return IsVectorElement(e);
            case UnaryExpression e:
                return IsVector(e.Operand);
            case BinaryExpression e:
                return IsVector(e);
            case ConditionalExpression e:
                return IsVector(e.Condition) && IsVector(e.WhenTrue) && IsVector(e.WhenFalse) && IsSafe(e.WhenTrue) && IsSafe(e.WhenFalse);
            case ConvertExpression e:
                return e.Operand.Type is ScalarType from && (from == e.To || LaneOperations.Conversion(from, e.To) is not null)
                    && IsVector(e.Operand);
            case IntrinsicExpression e:
                return LaneOperations.Has(e) && e.Arguments.All(IsVector);
            default:
                return false;
        }
    }

    private bool IsVector(BinaryExpression expression)
    {
        bool isInteger = expression.Left.Type is ScalarType { IsInteger: true };
        return expression.Operator switch
        {
            BinaryOperator.Divide => !isInteger && IsVector(expression.Left) && IsVector(expression.Right),
            BinaryOperator.Remainder => false,
            BinaryOperator.ShiftLeft or BinaryOperator.ShiftRight or BinaryOperator.UnsignedShiftRight
                => shapes.Of(expression.Right) == LaneShape.Uniform && IsVector(expression.Left),
            _ when IsComparisonOfIndices(expression, shapes) => true,
            BinaryOperator.LogicalAnd or BinaryOperator.LogicalOr =>
                IsVector(expression.Left) && IsVector(expression.Right) && IsSafe(expression.Right),
            _ => IsVector(expression.Left) && IsVector(expression.Right),
        };
    }

    /// <summary>Indices are compared in lanes of either width: <c>if (i >= n) return;</c> in a kernel of doubles.</summary>
    public static bool IsComparisonOfIndices(BinaryExpression expression, LaneShapes shapes) =>
        expression.Type == ScalarType.Bool && expression.Left.Type == ScalarType.Int32
        && shapes.Of(expression.Left) != LaneShape.Varying && shapes.Of(expression.Right) != LaneShape.Varying;

    /// <summary>
    /// True for an operand that may be computed although no lane needs it. Elements at consecutive indices are: only those of lanes that
    /// need them are checked.
    /// </summary>
    private bool IsSafe(Expression expression) =>
        !expression.SelfAndDescendants().Any(part => shapes.Of(part) == LaneShape.Uniform && GuardNarrowing.MayThrow(part));

    private bool IsLane(IrType type) => type == ScalarType.Bool || IsNumber(type);

    private bool IsNumber(IrType type)
    {
        if (type is not ScalarType
            {
                Kind: ScalarKind.Int32 or ScalarKind.UInt32 or ScalarKind.Int64 or ScalarKind.UInt64
            or ScalarKind.Single or ScalarKind.Double
            } scalar)
            return false;
        widths.Add(scalar.Size);
        return true;
    }
}
