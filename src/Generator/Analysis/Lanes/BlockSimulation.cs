using GpuKernels.Generator.Ir;
using GpuKernels.Generator.Operations;
using GpuKernels.Generator.Text;

namespace GpuKernels.Generator.Analysis.Lanes;

/// <summary>
/// Runs a kernel for the threads of one block, inside the launch's range, with symbols for what is not known. What depends on data runs
/// both ways, and nothing that is done then counts as certain; loops whose end is not known run twice. So what it sees of two threads at
/// once, some launch does.
/// </summary>
internal sealed partial class BlockSimulation
{
    /// <summary>Statements and expressions that are looked at before it gives up.</summary>
    private const int MaxSteps = 20_000;

    private readonly SimulatedKernel kernel;
    private readonly BlockShape shape;
    private readonly IBlockObserver observer;
    private readonly LaneSet all;
    private readonly Symbols symbols = new();
    private readonly LaneArithmetic arithmetic;
    private readonly List<Variable> written = [];

    private ValueStore store = new();
    private Frame frame = new(0, 0);
    private Round? round;
    private int steps;

    private BlockSimulation(SimulatedKernel kernel, BlockShape shape, IBlockObserver observer)
    {
        (this.kernel, this.shape, this.observer) = (kernel, shape, observer);
        arithmetic = new LaneArithmetic(symbols);
        all = LaneSet.All(shape.Count);
    }

    /// <summary>False where the kernel is too long to be looked at.</summary>
    public static bool Run(SimulatedKernel kernel, BlockShape shape, IBlockObserver observer)
    {
        BlockSimulation simulation = new(kernel, shape, observer);
        simulation.frame = new(0, shape.Count);
        observer.Begin(simulation.symbols);
        simulation.store.Push(kernel.Kernel.UnusedId());
        foreach (Variable parameter in kernel.Kernel.Parameters)
            simulation.store[0, parameter] = simulation.Argument(parameter);
        simulation.Run(kernel.Kernel.Body, Threads.All(shape.Count));
        return simulation.steps <= MaxSteps;
    }

    private object Argument(Variable parameter) => parameter.Type switch
    {
        SpanType =>
            new Place(parameter, MemorySpaces.Global, LaneValue.Zero,
                LaneValue.OfSymbol(symbols.Of(("length", parameter), SymbolRank.Size))),
        ScalarType { IsInteger: true } => LaneValue.OfSymbol(symbols.Of(parameter, SymbolRank.Size)),
        _ => LaneValue.OfSymbol(symbols.Of(parameter)),
    };

    /// <summary>The threads that come to the end.</summary>
    private Threads Run(EquatableArray<Statement> body, Threads threads)
    {
        foreach (Statement statement in body)
        {
            if (++steps > MaxSteps || threads.IsNone || observer.IsDone)
                return threads.None;
            threads = Run(statement, threads);
        }
        return threads;
    }

    private Threads Run(Statement statement, Threads threads)
    {
        current = statement;
        loaded.Clear();
        switch (statement)
        {
            case DeclareStatement s:
                store[frame.Id, s.Variable] = s.Initializer is { } value ? Value(value, threads) : LaneValue.Unknown;
                return threads;
            case DeclareSharedStatement s:
                DeclareArray(s.Variable, MemorySpaces.Shared, s.Length);
                return threads;
            case DeclareStackArrayStatement s:
                DeclareArray(s.Variable, MemorySpaces.Own, s.Length);
                return threads;
            case AssignStatement s:
                Assign(s, threads);
                return threads;
            case CallStatement s:
                object result = Call(s.Function, s.Arguments, threads);
                if (s.Result is not null)
                    store[frame.Id, s.Result] = result;
                return threads;
            case OperationStatement s:
                Operate(s, threads);
                return threads;
            case WarpStatement or BarrierStatement or PrintStatement:
                Wait(statement, threads);
                return threads;
            case IfStatement s:
                return RunIf(s, threads);
            case ForStatement s:
                Run(s.Initializers, threads);
                return RunLoop(s, s.Condition, s.Body, ((IEnumerable<Statement>)s.Updates).ToEquatableArray(), threads);
            case WhileStatement s:
                return RunLoop(s, s.Condition, s.Body, default, threads);
            case DoStatement s:
                return RunLoop(s, s.Condition, s.Body, default, threads);
            case SwitchStatement s:
                return RunSwitch(s, threads);
            case BreakStatement:
                return frame.Around.Peek().Break(threads);
            case ContinueStatement:
                return frame.Around.First(around => around.IsLoop).Continue(threads);
            case ReturnStatement s:
                return frame.Return(s.Value is { } returned ? Value(returned, threads) : LaneValue.Unknown, threads, arithmetic);
            default:
                return threads.None;
        }
    }

    private void DeclareArray(Variable array, MemorySpaces space, int length) =>
        store[frame.Id, array] = new Place(array, space, LaneValue.Zero,
            length == DeclareSharedStatement.Rest
                ? LaneValue.OfSymbol(symbols.Of(("length", array), SymbolRank.Size))
                : LaneValue.Of(length));

    private void Wait(Statement statement, Threads threads)
    {
        foreach (Expression expression in statement.Expressions())
            Value(expression, threads);
        if (statement is not PrintStatement)
            observer.OnBarrier();
        if (statement.Declared() is { } result)
            store[frame.Id, result] = LaneValue.Unknown;
    }
}
