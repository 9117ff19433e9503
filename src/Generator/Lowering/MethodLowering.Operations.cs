using GpuKernels.Generator.Analysis;
using GpuKernels.Generator.Diagnostics;
using GpuKernels.Generator.Ir;
using GpuKernels.Generator.Operations;
using GpuKernels.Generator.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GpuKernels.Generator.Lowering;

/// <content>Calls of what stands in the <see cref="OperationTable"/>.</content>
internal sealed partial class MethodLowering
{
    /// <summary><c>Atomic.Add</c>; empty for what is not GpuKernels' own.</summary>
    private static string OperationName(ISymbol method) =>
        method.ContainingType is { ContainingType: null, ContainingNamespace: { Name: "GpuKernels", ContainingNamespace.IsGlobalNamespace: true } } type
            ? $"{type.Name}.{method.Name}"
            : "";

    private Expression LowerOperation(
        IInvocationOperation invocation, IMethodSymbol target, IReadOnlyList<DeviceOperation> rows, bool isUsed)
    {
        if (invocation.Instance is { } resource)
            return LowerResourceAccess(invocation, resource, rows);
        AtomicScope scope = AtomicScope.Device;
        List<Func<Expression>> operands = [];
        foreach (IArgumentOperation argument in invocation.Arguments)
        {
            if (argument.Parameter!.Type.IsNamed("GpuKernels", nameof(AtomicScope)))
                scope = ConstantScope(argument.Value);
            else
                operands.Add(
                    () => argument.Parameter.RefKind == RefKind.None
                        ? LowerExpression(argument.Value)
                        : LowerReferenceOperand(argument.Value, target));
        }
        IArgumentOperation[] given = [.. invocation.Arguments.Where(
            argument => !argument.Parameter!.Type.IsNamed("GpuKernels", nameof(AtomicScope)))];
        Expression[] lowered = LowerInOrder([.. operands]), arguments = [.. lowered];
        for (int i = 0; i < given.Length; i++)
            arguments[given[i].Parameter!.Ordinal] = lowered[i];
        if (rows[0].Name == "AsyncCopy.Copy")
            arguments = CopyOperands(arguments, invocation);
        if (rows[0].Name == "AsyncCopy.Bulk")
            arguments = BulkOperands(arguments, invocation);
        DeviceOperation row = FindRow(rows, arguments.FirstOrDefault()?.Type, invocation);
        for (int i = 0; i < arguments.Length; i++)
        {
            if (row.Operands[i].IsConstant && arguments[i] is not ConstantExpression)
                throw Rejection.Of(
                    given.First(argument => argument.Parameter!.Ordinal == i).Value, DiagnosticDescriptors.UnsupportedExpression,
                    "a number that is not constant", $"pass a constant to {row.Name}");
        }
        return AddOperation(
            row, arguments, scope, isUsed ? context.Types.Lower(invocation.Type, invocation) : VoidType.Instance, invocation);
    }

    /// <summary>
    /// <c>AsyncCopy.Copy(x.Slice(i, 4), tile.Slice(j, 4))</c> is the places x[i] and tile[j], and 4; one element is the places and 1.
    /// </summary>
    private Expression[] CopyOperands(Expression[] arguments, IInvocationOperation invocation)
    {
        if (arguments.All(argument => argument is AddressOfExpression))
            return [.. arguments, ConstantExpression.Int32(1)];
        if (arguments[0] is not SliceExpression { Length: ConstantExpression count } source
            || arguments[1] is not SliceExpression { Length: ConstantExpression room } destination
            || source.Span.Type is SpanType { IsWide: true } || count != room
            || !IsCopied((int)count.Bits * context.Types.SizeOf(source.SpanType.Element)))
        {
            throw Rejection.Of(invocation, DiagnosticDescriptors.UnsupportedExpression, "an asynchronous copy of these spans",
                "copy slices of one constant length, together 4, 8 or 16 bytes: AsyncCopy.Copy(x.Slice(i, 4), tile.Slice(j, 4))");
        }
        return [new AddressOfExpression(new ElementExpression(source.Span, source.Start)),
            new AddressOfExpression(new ElementExpression(destination.Span, destination.Start)), count];
    }

    /// <summary>The first elements, how many there are on both sides, where the source starts in its array, and the barrier.</summary>
    private Expression[] BulkOperands(Expression[] arguments, IInvocationOperation invocation)
    {
        if (arguments.Any(argument => argument.Type is SpanType { IsWide: true }))
            throw Rejection.Of(
                invocation, DiagnosticDescriptors.UnsupportedExpression, "a bulk copy of a tensor",
                "make the parameter a ReadOnlySpan<T>, and copy slices of it");
        (Expression source, Expression start, Expression count) = Slice(arguments[0]);
        (Expression destination, Expression first, Expression room) = Slice(arguments[1]);
        return [new AddressOfExpression(new ElementExpression(source, start)),
            new AddressOfExpression(new ElementExpression(destination, first)), count, room, start, arguments[2]];

        (Expression Span, Expression Start, Expression Length) Slice(Expression span)
        {
            // A span that is passed as a read-only one.
            if (span is SliceExpression { Start: ConstantExpression { Bits: 0 }, Length: null, Span: var whole })
                return Slice(whole);
            if (span is not SliceExpression slice)
                return (span, ConstantExpression.Int32(0), LengthOf(span));
            Expression from = Keep(slice.Start);
            return (slice.Span, from, slice.Length is null ? Keep(Subtract(LengthOf(slice.Span), from)) : Keep(slice.Length));
        }
    }

    private static bool IsCopied(int bytes) => bytes is 4 or 8 or 16;

    private Expression AddOperation(DeviceOperation row, Expression[] arguments, AtomicScope scope, IrType resultType, IOperation operation)
    {
        Variable? result = resultType is VoidType ? null : NewTemporary(resultType);
        if (row.WritesMemory)
            effects = Effects.Memory;
        sink.Add(new OperationStatement(row.Key, arguments.ToEquatableArray(), scope, result, context.OperationLocations.Count));
        context.OperationLocations.Add(operation.Syntax.GetLocation());
        if (row.Architecture > DeviceOperation.OldestArchitecture)
            context.Requirements.Add(new(row.Name, row.Architecture, operation.Syntax.GetLocation()));
        return result is null ? new DefaultExpression(VoidType.Instance) : new VariableExpression(result);
    }

    /// <summary>A loop around <c>Atomic.TryUpdate</c>.</summary>
    private Expression LowerAtomicUpdate(IInvocationOperation invocation)
    {
        IOperation Argument(int parameter) => invocation.Arguments.First(argument => argument.Parameter!.Ordinal == parameter).Value;
        MethodInstance function = FunctionOf(Argument(2)) ?? throw UnknownDelegate(Argument(2));
        Expression[] parts = LowerInOrder(
            () => LowerReferenceOperand(Argument(0), invocation.TargetMethod), () => LowerExpression(Argument(1)));
        int mark = sink.Count;
        Expression place = StabilizePlace(((AddressOfExpression)parts[0]).Place, ref mark), argument = Keep(parts[1]);
        DeviceOperation row = FindRow(OperationTable.Rows("Atomic.TryUpdate"), place.Type, invocation);
        VariableExpression seen = new(new(nextId++, "seen", place.Type));
        sink.Add(new DeclareStatement(seen.Variable, place));
        List<Statement> round = Collect(() =>
        {
            Expression value = Call(function, invocation, [seen, argument], isUsed: true);
            Expression isDone = AddOperation(
                row, [new AddressOfExpression(place), new AddressOfExpression(seen), value], AtomicScope.Device, ScalarType.Bool,
                invocation);
            sink.Add(new IfStatement(isDone, EquatableArray.Of<Statement>(new BreakStatement()), default));
        });
        sink.Add(new WhileStatement(ConstantExpression.Bool(true), round.ToEquatableArray()));
        return seen;
    }

    /// <summary>The place itself, also where C# would let a copy of it do.</summary>
    private AddressOfExpression LowerReferenceOperand(IOperation operation, IMethodSymbol target)
    {
        Expression place = LowerExpression(operation);
        if (!IsReferable(place))
            throw Rejection.Of(
                operation, DiagnosticDescriptors.UnsupportedExpression, "a value here",
                $"pass the place in memory to {OperationName(target)}");
        if (IsMisaligned(place))
        {
            throw Rejection.Of(operation, DiagnosticDescriptors.UnsupportedExpression,
                $"{OperationName(target)} of a field that may lie at any multiple of {Alignment(place.Type)} bytes",
                $"put it where it is at a multiple of its {context.Types.SizeOf(place.Type)} bytes");
        }
        return new(Single(place, operation));
    }

    /// <summary>
    /// True for a struct that a GPU could not reach in one piece: elements of arrays are at multiples of their size, their fields not.
    /// </summary>
    private bool IsMisaligned(Expression place)
    {
        if (place is not (FieldExpression or ArrayElementExpression) || place.Type is not StructType
            || Alignment(place.Type) == context.Types.SizeOf(place.Type))
            return false;
        int size = context.Types.SizeOf(place.Type), offset = 0;
        bool isAligned = true;
        Expression outer = place;
        while (outer is FieldExpression or ArrayElementExpression)
        {
            offset += outer is FieldExpression field ? field.Field.Offset : 0;
            isAligned &= outer is FieldExpression || context.Types.SizeOf(outer.Type) % size == 0;
            outer = outer is FieldExpression access ? access.Instance : ((ArrayElementExpression)outer).Array;
        }
        return !isAligned || offset % size != 0 || context.Types.SizeOf(outer.Type) % size != 0;
    }

    private int Alignment(IrType type) =>
        type is StructType structure ? context.Types.Definition(structure).Alignment : context.Types.SizeOf(type);

    private bool HasPadding(StructType type)
    {
        StructDefinition definition = context.Types.Definition(type);
        return definition.IsExplicit || definition.Fields.Sum(field => context.Types.SizeOf(field.Type)) != definition.Size
            || definition.Fields.Any(field => field.Type is StructType inner && HasPadding(inner));
    }

    private static AtomicScope ConstantScope(IOperation scope) =>
        scope.ConstantValue is { HasValue: true, Value: int value }
            ? (AtomicScope)value
            : throw Rejection.Of(
                scope, DiagnosticDescriptors.UnsupportedExpression, "a scope that is not constant", "name it: AtomicScope.Block");

    private DeviceOperation FindRow(IReadOnlyList<DeviceOperation> rows, IrType? type, IInvocationOperation invocation)
    {
        if (type is StructType structure && HasPadding(structure))
        {
            throw Rejection.Of(invocation, DiagnosticDescriptors.UnsupportedExpression,
                $"{rows[0].Name} of a struct with gaps between its fields",
                "fill them with fields, since bits are compared and nobody knows those of a gap");
        }
        return rows.FirstOrDefault(
            row => row.Takes(type, context.Types.SizeOf)
                || row.Name == "AsyncCopy.Copy" && invocation.Arguments[0].Parameter!.RefKind == RefKind.None)
            ?? throw Rejection.Of(invocation, DiagnosticDescriptors.UnsupportedExpression, $"{rows[0].Name} of '{type}'",
                $"use one of {string.Join(", ", rows.SelectMany(row => row.Types.Split(' ')).Select(DescribeType).Distinct())}");
    }

    private static string DescribeType(string type) => char.IsDigit(type[0]) ? $"a type of {type} bytes" : type;
}
