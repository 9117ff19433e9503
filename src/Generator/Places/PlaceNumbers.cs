using GpuKernels.Generator.Analysis;
using GpuKernels.Generator.Ir;
using GpuKernels.Generator.Text;

namespace GpuKernels.Generator.Places;

/// <summary>A line of a user's CUDA C.</summary>
internal readonly record struct TextLine(Function Function, int Line);

/// <summary>
/// Numbers what of a kernel has a place in the source: its functions and itself, their statements, and the lines of users' CUDA C. The
/// numbers follow from the IR alone. So what a line of CUDA C comes from can be written with the text, which an edit above the kernel
/// leaves as it is, and where the number lies in C# can be written elsewhere.
/// </summary>
internal sealed class PlaceNumbers
{
    private readonly Dictionary<object, int> numbers = new(ReferenceComparer.Instance);
    private readonly List<object> places = [];

    public PlaceNumbers(Kernel kernel)
    {
        foreach (Function function in CudaForm.Of(kernel).Functions)
        {
            // The name and not the function, of which there may be another form without its body.
            Add(function.Name);
            for (int line = 0; function.Cuda is { } cuda && line < cuda.Body.Split('\n').Length; line++)
                places.Add(new TextLine(function, line));
            foreach (Statement statement in function.Body.SelfAndDescendants())
                Add(statement);
        }
        Add(kernel.Name);
        foreach (Statement statement in kernel.Body.SelfAndDescendants())
            Add(statement);
    }

    /// <summary>Names of functions and of the kernel, statements, and lines of CUDA C, in the order of their numbers.</summary>
    public IReadOnlyList<object> All => places;

    /// <summary>−1 for what has no number.</summary>
    public int Of(object place) => place is TextLine line ? places.IndexOf(line) : numbers.TryGetValue(place, out int number) ? number : -1;

    /// <summary>Gives the statements of a copy the numbers of those that they were made of.</summary>
    /// <param name="body">Statements that have numbers.</param>
    /// <param name="copy">The same with other expressions.</param>
    public void AddCopies(IEnumerable<Statement> body, IEnumerable<Statement> copy)
    {
        foreach ((Statement original, Statement copied) in body.SelfAndDescendants()
            .Zip(copy.SelfAndDescendants(), (original, copied) => (original, copied)))
        {
            if (Of(original) is >= 0 and var number)
                numbers[copied] = number;
        }
    }

    private void Add(object place)
    {
        if (!numbers.ContainsKey(place))
            numbers.Add(place, places.Count);
        places.Add(place);
    }
}
