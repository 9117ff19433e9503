using GpuKernels.Generator.Ir;
using GpuKernels.Generator.Operations;
using GpuKernels.Generator.Text;

namespace GpuKernels.Generator.Analysis.Lanes;

/// <content>Assignments, calls and operations.</content>
internal sealed partial class BlockSimulation
{
    private const int MaxDepth = 6;

    private static readonly HashSet<string> plainAtomics =
        [.. new[] { "Add", "Subtract", "Min", "Max", "And", "Or", "Xor", "Increment", "Decrement" }.Select(name => $"Atomic.{name}")];

    /// <summary>What the statement that runs has read.</summary>
    private readonly List<Place> loaded = [];
    private Statement? current;
    private int depth;

    private void Assign(AssignStatement assign, Threads threads)
    {
        object value = Value(assign.Value, threads);
        Place[] read = [.. loaded];
        object? target = Resolve(assign.Place, threads);
        if (target is Place memory)
        {
            bool isUpdate = read.Any(place => place.Origin == memory.Origin && LaneValue.AreEqual(place.Offset, memory.Offset));
            Write(new(assign.Place, memory, kernel.SizeOf(assign.Place.Type), AccessKind.Write, threads,
                value as LaneValue ?? LaneValue.Unknown, assign, isUpdate, round));
        }
        if (target is Slot slot)
            Set(slot, assign.Place is VariableExpression ? value : LaneValue.Unknown, threads);
    }

    private void Write(Access access)
    {
        written.Add(access.Place.Origin);
        observer.OnAccess(access);
    }

    /// <summary>Threads that have left a loop keep what they had.</summary>
    private void Set(Slot slot, object value, Threads threads)
    {
        object? before = all.IsWithin(threads.Active) ? null : store[slot.Frame, slot.Variable];
        if (before is LaneValue old && value is LaneValue next)
            store[slot.Frame, slot.Variable] = arithmetic.Select(threads.Active, next, old);
        else
            store[slot.Frame, slot.Variable] = before is null || before.Equals(value) ? value : LaneValue.Unknown;
    }

    private void Operate(OperationStatement operation, Threads threads)
    {
        DeviceOperation row = OperationTable.Of(operation);
        bool isHint = row.IsPlainRead || row.Name.StartsWith("Cache.", StringComparison.Ordinal);
        for (int i = 0; i < operation.Arguments.Count; i++)
        {
            if (operation.Arguments[i] is not AddressOfExpression { Place: var place })
                Value(operation.Arguments[i], threads);
            else if (Resolve(place, threads) is var target && target is Slot slot)
                Set(slot, LaneValue.Unknown, threads);
            else if (target is Place memory)
                Operate(row, row.Operands[i],
                    new(place, memory, kernel.SizeOf(place.Type), AccessKind.Atomic, threads, LaneValue.Unknown, operation, IsUpdate: true,
                        round), isHint);
        }
        if (row.Name is "AsyncCopy.Wait" || row.Waits)
            observer.OnBarrier();
        else if (!plainAtomics.Contains(row.Name) && !isHint
            && row.Name is not ("AsyncCopy.Copy" or "AsyncCopy.Commit" or "Gpu.Clock" or "Gpu.Trap"))
            observer.OnLock();
        if (operation.Result is not null)
            store[frame.Id, operation.Result] = isHint ? LaneValue.Mixed : LaneValue.Unknown;
    }

    private void Operate(DeviceOperation row, Operand operand, Access access, bool isHint)
    {
        if (isHint || plainAtomics.Contains(row.Name))
        {
            AccessKind kind = !isHint ? AccessKind.Atomic : operand.IsWritten ? AccessKind.Write : AccessKind.Read;
            if (operand.IsWritten) Write(access with { Kind = kind, IsUpdate = !isHint });
            else observer.OnAccess(access with { Kind = kind });
        }
        else if (operand.IsWritten)
        {
            written.Add(access.Place.Origin);
            observer.OnUnseenWrites(access.Place.Origin);
        }
    }

    private object Call(string name, EquatableArray<Expression> arguments, Threads threads)
    {
        object?[] values = new object?[arguments.Count];
        for (int i = 0; i < values.Length; i++)
            values[i] = arguments[i] is AddressOfExpression reference ? Resolve(reference.Place, threads) : Value(arguments[i], threads);
        if (depth >= MaxDepth || kernel.Find(name) is not { } function)
            return CallUnseen(values, arguments, threads);
        (Frame caller, Statement? around) = (frame, current);
        frame = new(++depth, shape.Count);
        store.Push(kernel.VariablesOf(function));
        for (int i = 0; i < values.Length; i++)
            store[frame.Id, function.Parameters[i]] = values[i] ?? LaneValue.Unknown;
        Run(function.Body, threads);
        object result = frame.Result ?? LaneValue.Unknown;
        store.Pop();
        depth--;
        (frame, current) = (caller, around);
        return result;
    }

    /// <summary>A function that nobody has looked at may do anything to what it is given.</summary>
    private object CallUnseen(object?[] values, EquatableArray<Expression> arguments, Threads threads)
    {
        observer.OnBarrier();
        foreach (Place place in values.OfType<Place>())
        {
            written.Add(place.Origin);
            observer.OnUnseenWrites(place.Origin);
        }
        foreach (Slot slot in values.OfType<Slot>())
            Set(slot, LaneValue.Unknown, threads);
        return LaneValue.Unknown;
    }
}
