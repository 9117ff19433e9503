using GpuKernels.Generator.Ir;

namespace GpuKernels.Generator.Analysis.Lanes;

/// <summary>
/// The values of the variables of the methods that run, one within the other: a <see cref="LaneValue"/>, a span's <see cref="Place"/>, or
/// what a reference refers to. In arrays, since a simulation asks for them all the time.
/// </summary>
internal sealed class ValueStore
{
    private readonly List<object?[]> frames = [];

    public ValueStore()
    {
    }

    private ValueStore(ValueStore other) => frames.AddRange(other.frames.Select(values => (object?[])values.Clone()));

    /// <summary>A copy, which may go another way.</summary>
    public ValueStore Copy() => new(this);

    /// <summary>Begins a method.</summary>
    /// <param name="variables">One more than the greatest Id in it.</param>
    public void Push(int variables) => frames.Add(new object?[variables]);

    /// <summary>Ends the innermost method.</summary>
    public void Pop() => frames.RemoveAt(frames.Count - 1);

    /// <summary>Null where the variable has no value yet.</summary>
    public object? this[int frame, Variable variable]
    {
        get => this[frame, variable.Id];
        set => this[frame, variable.Id] = value;
    }

    /// <summary>The same by the Id of a variable.</summary>
    public object? this[int frame, int variable]
    {
        get => frames[frame][variable];
        set => frames[frame][variable] = value;
    }

    /// <summary>Replaces what another way has left otherwise; what only one of the two knows stays as it is here.</summary>
    public void Merge(ValueStore other, Func<object, object, object> merge)
    {
        for (int frame = 0; frame < frames.Count; frame++)
        {
            (object?[] own, object?[] others) = (frames[frame], other.frames[frame]);
            for (int i = 0; i < own.Length; i++)
            {
                if (own[i] is { } value && others[i] is { } otherValue && !ReferenceEquals(value, otherValue))
                    own[i] = merge(value, otherValue);
            }
        }
    }
}
