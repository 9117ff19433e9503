using GpuKernels.Generator.Ir;
using GpuKernels.Generator.Operations;

namespace GpuKernels.Generator.Analysis.Lanes;

/// <content>Variables, elements and fields, and what is read there.</content>
internal sealed partial class BlockSimulation
{
    private LaneValue Read(Expression place, Threads threads)
    {
        object? found = Resolve(place, threads);
        if (found is Place memory && place.Type is not SpanType)
        {
            observer.OnAccess(
                new(place, memory, kernel.SizeOf(place.Type), AccessKind.Read, threads, LaneValue.Unknown, current!, IsUpdate: false,
                    round));
            loaded.Add(memory);
            return Load(memory, place.Type);
        }
        if (found is Slot slot && store[slot.Frame, slot.Variable] is LaneValue whole)
            return place is VariableExpression ? whole : arithmetic.Opaque(((place as FieldExpression)?.Field.Name, place.Type), whole);
        return LaneValue.Unknown;
    }

    private LaneValue Load(Place place, IrType type)
    {
        if (!place.Offset.IsKnown || place.Space is MemorySpaces.Own)
            return place.Space is MemorySpaces.Own ? LaneValue.Unknown : place.Offset;
        if (place.Offset.IsUniform)
        {
            bool isConstant = place.Space == MemorySpaces.None || kernel.IsNeverWritten(place.Origin);
            return LaneValue.OfSymbol(isConstant ? symbols.Of((place.Origin.Id, place.Offset.Key, type)) : symbols.New());
        }
        return place.Space switch
        {
            MemorySpaces.Global => LaneValue.DataOf(place),
            MemorySpaces.Shared => LaneValue.Data,
            _ => LaneValue.Mixed,
        };
    }

    /// <summary>A <see cref="Place"/> in memory, the <see cref="Slot"/> of a variable, or null.</summary>
    private object? Resolve(Expression place, Threads threads)
    {
        switch (place)
        {
            case VariableExpression { Variable.IsReference: true } e:
                return store[frame.Id, e.Variable] is { } target and not LaneValue ? target : null;
            case VariableExpression e:
                return new Slot(frame.Id, e.Variable);
            case ElementExpression e:
                LaneValue index = Number(e.Index, threads);
                return Value(e.Span, threads) is Place span ? Moved(span, index, kernel.SizeOf(e.Type)) : null;
            case FieldExpression e:
                object? instance = Resolve(e.Instance, threads);
                return instance is Place whole
                    ? Moved(whole, LaneValue.Of(e.Field.Offset), 1)
                    : instance ?? Unresolved(e.Instance, threads);
            case ArrayElementExpression e:
                LaneValue inner = Number(e.Index, threads);
                object? array = Resolve(e.Array, threads);
                return array is Place start ? Moved(start, inner, kernel.SizeOf(e.Type)) : array;
            default:
                return null;
        }
    }

    /// <summary>A field of a value that is no place: only what it reads counts.</summary>
    private object? Unresolved(Expression instance, Threads threads)
    {
        if (!instance.IsPlace)
            Value(instance, threads);
        return null;
    }

    private Place Moved(Place place, LaneValue index, int size) =>
        place with { Offset = Long(BinaryOperator.Add, place.Offset, Long(BinaryOperator.Multiply, index, LaneValue.Of(size))) };

    private LaneValue Long(BinaryOperator op, LaneValue left, LaneValue right) =>
        arithmetic.Binary(op, left, right, ScalarType.Int64, ScalarType.Int64);

    private Place Slice(SliceExpression e, Place whole, Threads threads)
    {
        LaneValue start = Number(e.Start, threads);
        LaneValue length = e.Length is null ? Long(BinaryOperator.Subtract, whole.Length, start) : Number(e.Length, threads);
        return Moved(whole, start, kernel.SizeOf(e.SpanType.Element)) with { Length = length };
    }
}
