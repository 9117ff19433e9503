using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace GpuKernels.Generator.Diagnostics;

/// <summary>
/// Every diagnostic, in the order of its number: GK0001–GK0009 and GK0023 are about the kernel's declaration, the others about
/// its body. A message says what is wrong and what to write instead; the page behind the help link shows both forms.
/// </summary>
internal static class DiagnosticDescriptors
{
    private const string Category = "GpuKernels";

    private const string MayNotBeReached =
        "{0} in kernel '{1}' may not be reached by all threads of the {2}, because the condition {3}: if it is the same for all, say so with Gpu.Uniform(condition)";

    /// <summary>{0}: kernel.</summary>
    public static readonly DiagnosticDescriptor KernelNotStatic = Error(
        "GK0001", "A kernel must be static",
        "Kernel '{0}' must be static: threads of a GPU share no object; pass what it needs as parameters");

    /// <summary>{0}: type; {1}: kernel.</summary>
    public static readonly DiagnosticDescriptor ContainingTypeNotPartial = Error(
        "GK0002", "The type around a kernel must be partial",
        "Make type '{0}' partial, so that the launcher of kernel '{1}' can be added to it");

    /// <summary>{0}: kernel.</summary>
    public static readonly DiagnosticDescriptor KernelReturnsValue = Error(
        "GK0003", "A kernel must return void",
        "Kernel '{0}' must return void: write its results to a Span<T> parameter");

    /// <summary>{0}: parameter; {1}: type; {2}: what to write instead.</summary>
    public static readonly DiagnosticDescriptor UnsupportedParameter = Error(
        "GK0004", "A kernel cannot take a parameter of this type",
        "Parameter '{0}' of type '{1}' cannot be passed to a kernel: {2}");

    /// <summary>{0}: kernel.</summary>
    public static readonly DiagnosticDescriptor GenericKernel = Error(
        "GK0005", "A kernel cannot stand in a generic type",
        "Kernel '{0}' cannot stand in a generic type: move it to a type that is not, and give the method the type parameters");


    /// <summary>{0}: kernel.</summary>
    public static readonly DiagnosticDescriptor UnsafeNotAllowed = Error(
        "GK0006", "Launchers need unsafe code to be allowed",
        "The launcher of kernel '{0}' passes pointers: set <AllowUnsafeBlocks>true</AllowUnsafeBlocks> in the project file");

    /// <summary>{0}: kernel.</summary>
    public static readonly DiagnosticDescriptor KernelHasNoBody = Error(
        "GK0007", "A kernel needs a body",
        "Kernel '{0}' has no body to translate: write one, and remove 'extern', 'abstract' or 'partial' from the method");

    /// <summary>{0}: kernel.</summary>
    public static readonly DiagnosticDescriptor AsyncOrIteratorKernel = Error(
        "GK0008", "A kernel cannot be async or an iterator",
        "Kernel '{0}' cannot be async or an iterator: threads of a GPU cannot be suspended; write plain statements");

    /// <summary>{0}: kernel.</summary>
    public static readonly DiagnosticDescriptor KernelNotMethod = Error(
        "GK0009", "A kernel must be a method of a type",
        "Kernel '{0}' must be a method of a type: local functions, lambdas, accessors and members of extension blocks get no launcher");

    /// <summary>{0}: what it is; {1}: what to write instead.</summary>
    public static readonly DiagnosticDescriptor UnsupportedStatement = Error(
        "GK0010", "This statement is not supported in kernels",
        "{0} is not supported in kernels: {1}");

    /// <summary>{0}: what it is; {1}: what to write instead.</summary>
    public static readonly DiagnosticDescriptor UnsupportedExpression = Error(
        "GK0011", "This expression is not supported in kernels",
        "{0} is not supported in kernels: {1}");

    /// <summary>{0}: type; {1}: what to write instead.</summary>
    public static readonly DiagnosticDescriptor UnsupportedType = Error(
        "GK0012", "This type is not supported in kernels",
        "Type '{0}' is not supported in kernels: {1}");

    /// <summary>{0}: method; {1}: what to write instead.</summary>
    public static readonly DiagnosticDescriptor UnsupportedCall = Error(
        "GK0013", "This method cannot be called from kernels",
        "'{0}' cannot be called from a kernel: {1}");

    /// <summary>{0}: method.</summary>
    public static readonly DiagnosticDescriptor CallWithoutSource = Error(
        "GK0014", "A method called from a kernel must have its source in this project",
        "'{0}' cannot be translated, because its C# source is not in this project: write a static method here that does the same");

    /// <summary>{0}: method.</summary>
    public static readonly DiagnosticDescriptor RecursiveCall = Error(
        "GK0015", "A kernel cannot call itself",
        "Kernel '{0}' calls itself, directly or through others: write a loop, or move what is recursive to a helper");

    /// <summary>{0}: struct; {1}: reason.</summary>
    public static readonly DiagnosticDescriptor UnsupportedStructLayout = Error(
        "GK0016", "This struct's layout is not supported in kernels",
        "Struct '{0}' cannot be laid out in device memory as in C#: {1}");

    /// <summary>{0}: stackalloc or Block.Shared; {1}: what to write.</summary>
    public static readonly DiagnosticDescriptor NonConstantLength = Error(
        "GK0017", "The length of a kernel's own array must be a constant",
        "The length of {0} must be a constant of at least 1: device code reserves the memory when it is compiled; {1}");

    /// <summary>{0}: what is done with it, as "called in a helper method".</summary>
    public static readonly DiagnosticDescriptor SharedOutsideKernel = Error(
        "GK0018", "Block.Shared must initialize a local at the top of a kernel",
        "Block.Shared cannot be {0}: write 'Span<T> tile = Block.Shared<T>(length);' in the kernel's outermost block and pass the span on");

    /// <summary>{0}: what waits; {1}: helper.</summary>
    public static readonly DiagnosticDescriptor BarrierInHelper = Error(
        "GK0019", "Block.Sync must stand where the kernel can contain it",
        "'{1}' calls {0}, which must stand in the kernel, or in a method that it calls directly: move it to before or after the call");

    /// <summary>{0}: barrier; {1}: kernel; {2}: block, cluster or grid; {3}: reason.</summary>
    public static readonly DiagnosticDescriptor BarrierNotUniform = Error(
        "GK0020", "A barrier must be reached by all threads that wait there",
        "{0} in kernel '{1}' is not reached by all threads of the {2}, because the condition {3}: "
        + "move it out, and leave only the work under the condition");

    /// <summary>{0}: field.</summary>
    public static readonly DiagnosticDescriptor MutableStatic = Error(
        "GK0021", "Kernels cannot reach static fields",
        "Static field '{0}' is in the host's memory: pass its value as a parameter, or make it const, or static readonly with a constant value");

    /// <summary>{0}: kernel; {1}: bytes; {2}: the limit in bytes.</summary>
    public static readonly DiagnosticDescriptor SharedMemoryTooLarge = Error(
        "GK0022", "A kernel's shared arrays must fit into a block's shared memory",
        "The Block.Shared arrays of kernel '{0}' take {1} bytes, but a block has {2}: "
        + "make them smaller, or split the work into more blocks");

    /// <summary>{0}: kernel.</summary>
    public static readonly DiagnosticDescriptor LaunchNameCollision = Error(
        "GK0023", "A method with the launcher's signature already exists",
        "The launcher of kernel '{0}' would clash with an overload that takes a Launch first: rename that method or the kernel");

    /// <summary>{0}: type; {1}: kernel.</summary>
    public static readonly DiagnosticDescriptor FileLocalType = Error(
        "GK0024", "The type around a kernel cannot be file-local",
        "Type '{0}' cannot be file-local, because the launcher of kernel '{1}' is added to it in another file: make it internal");

    /// <summary>{0}: method.</summary>
    public static readonly DiagnosticDescriptor Recursion = Warning(
        "GK0030", "Recursion in kernels is slow and needs stack memory",
        "'{0}' calls itself, directly or through others, for which each thread of a GPU has little stack: write a loop, with a stackalloc array as the stack where one is needed");

    /// <summary>{0}: kernel; {1}: the number of its type parameters.</summary>
    public static readonly DiagnosticDescriptor UnfitInstance = Error(
        "GK0031", "The types of [KernelInstance] must fit the kernel",
        "Kernel '{0}' has no instance of these types: name {1}, unmanaged and accessible from the kernel, that meet its constraints");

    /// <summary>{0}: kernel; {1}: type.</summary>
    public static readonly DiagnosticDescriptor InaccessibleInstance = Error(
        "GK0032", "A generic kernel's launcher must be able to name the types",
        "Kernel '{0}' cannot be launched with '{1}', which its launcher cannot name: make the type internal");

    /// <summary>{0}: field or property; {1}: what is wrong with it.</summary>
    public static readonly DiagnosticDescriptor StaticNotConstant = Error(
        "GK0035", "A static value that kernels read must be constant",
        "'{0}' cannot be part of a kernel's code, because {1}: pass it as a parameter");

    /// <summary>{0}: the operation.</summary>
    public static readonly DiagnosticDescriptor AtomicOnOwnMemory = Error(
        "GK0036", "Atomic operations must reach memory that threads share",
        "{0} may reach a stackalloc array or a local here, which only one thread has: compute there without it, or use a span parameter or a Block.Shared array");

    /// <summary>{0}: parameter; {1}: what is wrong with its rank, and what to do.</summary>
    public static readonly DiagnosticDescriptor TensorRank = Error(
        "GK0037", "The rank of a tensor must be told by its indices",
        "The rank of tensor '{0}' {1}");

    /// <summary>{0}: what to do instead.</summary>
    public static readonly DiagnosticDescriptor UnknownThrow = Error(
        "GK0040", "What a kernel throws must be known when it is built",
        "A kernel cannot report this exception: {0}");

    /// <summary>{0}: method; {1}: assembly; {2}: the attribute.</summary>
    public static readonly DiagnosticDescriptor NoDeviceCode = Error(
        "GK0041", "A library's method must be marked [DeviceFunction]",
        "'{0}' cannot be called from a kernel, because {1} has no device code of it: mark it {2} there");

    /// <summary>{0}: method or struct; {1}: assembly.</summary>
    public static readonly DiagnosticDescriptor OtherVersion = Error(
        "GK0042", "Device code must be of this version of GpuKernels",
        "'{0}' cannot be used in a kernel, because {1} was built by another version of GpuKernels: rebuild it");

    /// <summary>{0}: method or struct; {1}: reason.</summary>
    public static readonly DiagnosticDescriptor NotDeviceFunction = Error(
        "GK0043", "This cannot be a device function",
        "'{0}' cannot be marked [DeviceFunction]: {1}");

    /// <summary>{0}: kernel; {1}: what went wrong.</summary>
    public static readonly DiagnosticDescriptor InternalError = Error(
        "GK0045", "The generator has a mistake that this kernel shows",
        "Kernel '{0}' could not be translated, through a mistake in GpuKernels: {1}; report it, and write the last thing that you changed in another way");

    /// <summary>{0}: function.</summary>
    public static readonly DiagnosticDescriptor WarpOperationInRecursion = Error(
        "GK0046", "A warp operation must not stand in recursion",
        "'{0}' calls itself and contains a warp operation, which all lanes have to reach together: write a loop");

    /// <summary>{0}: operation.</summary>
    public static readonly DiagnosticDescriptor WarpWidth = Error(
        "GK0047", "The width of a warp operation must be a constant",
        "The width of Warp.{0} must be a constant: 2, 4, 8, 16 or 32");

    /// <summary>{0}: operation; {1}: type; {2}: what it takes.</summary>
    public static readonly DiagnosticDescriptor WarpValue = Error(
        "GK0048", "A warp or block operation cannot take a value of this type",
        "{0} cannot take a value of type '{1}': {2}");

    /// <summary>As of GK0020.</summary>
    public static readonly DiagnosticDescriptor GridBarrierNotUniform = Warning(
        "GK0049", "Grid.Sync must be reached by all threads of the grid", MayNotBeReached);

    /// <summary>{0}: construct; {1}: the architecture that it needs; {2}: the oldest of the project.</summary>
    public static readonly DiagnosticDescriptor ArchitectureTooOld = Error(
        "GK0050", "A kernel uses what the project's oldest architecture lacks",
        "{0} needs sm_{1}, and the project is built for GPUs from sm_{2} on: set <GpuKernelsArchitectures>sm_{1}</GpuKernelsArchitectures> in the project file, or do without it");

    /// <summary>{0}: the operation.</summary>
    public static readonly DiagnosticDescriptor NotGlobalMemory = Error(
        "GK0051", "An operation must reach global memory",
        "{0} may reach memory here that is not global, that of shared arrays, locals or tables: pass a place in a span parameter of the kernel, or read and write it as usual");

    /// <summary>{0}: the operation.</summary>
    public static readonly DiagnosticDescriptor NotSharedMemory = Error(
        "GK0052", "An operation must reach a shared array",
        "{0} may reach memory here that is not shared, as it has to be: pass a place in a Block.Shared array");

    /// <summary>{0}: the threads; {1}: the blocks.</summary>
    public static readonly DiagnosticDescriptor WrongLaunchBounds = Error(
        "GK0053", "[LaunchBounds] must name sizes that blocks can have",
        "A GPU has no blocks of {0} threads of which a multiprocessor runs {1}: write 1 to 1024 threads, and 1 to 32 blocks or none");

    /// <summary>{0}: method; {1}: reason.</summary>
    public static readonly DiagnosticDescriptor NotCudaSource = Error(
        "GK0055", "This cannot be a [CudaSource] method",
        "'{0}' cannot be marked [CudaSource]: {1}");

    /// <summary>{0}: parameter; {1}: method; {2}: reason.</summary>
    public static readonly DiagnosticDescriptor CudaSourceParameter = Error(
        "GK0056", "A parameter of a [CudaSource] method must have a form in CUDA C",
        "Parameter '{0}' of the [CudaSource] method '{1}' has no form in CUDA C: {2}");

    /// <summary>{0}: parameter; {1}: reason.</summary>
    public static readonly DiagnosticDescriptor NotSpecialized = Error(
        "GK0057", "This parameter cannot be marked [Specialize]",
        "Parameter '{0}' cannot be marked [Specialize]: {1}");

    /// <summary>{0}: parameter; {1}: reason.</summary>
    public static readonly DiagnosticDescriptor NotTuned = Error(
        "GK0058", "This parameter cannot be marked [Tune]",
        "Parameter '{0}' cannot be marked [Tune]: {1}");

    /// <summary>{0}: parameter; {1}: reason.</summary>
    public static readonly DiagnosticDescriptor NotConstantMemory = Error(
        "GK0060", "This parameter cannot be marked [ConstantMemory]",
        "Parameter '{0}' cannot be marked [ConstantMemory]: {1}");

    /// <summary>As of GK0020.</summary>
    public static readonly DiagnosticDescriptor ClusterBarrierNotUniform = Warning(
        "GK0061", "Cluster.Sync must be reached by all threads of the cluster", MayNotBeReached);

    /// <summary>{0}, {1}, {2}: the extents.</summary>
    public static readonly DiagnosticDescriptor WrongCluster = Error(
        "GK0062", "[Cluster] must name sizes that GPUs have",
        "A GPU has no clusters of {0} x {1} x {2} blocks: write sizes of at least 1 that are at most 8 blocks together");

    /// <summary>{0}: what was used.</summary>
    public static readonly DiagnosticDescriptor NeedsCluster = Error(
        "GK0063", "This needs a kernel with [Cluster]",
        "{0} has no meaning in a kernel without clusters: write [Cluster(2)] beside [Kernel]");

    /// <summary>{0}: function; {1}: kernel; {2}: reason.</summary>
    public static readonly DiagnosticDescriptor BlockFunctionAfterReturn = Warning(
        "GK0064", "What a block computes together needs all its threads",
        "The result of {0} is wrong where some threads of kernel '{1}' have returned before, as the condition {2}: "
        + "let them stay, with a value that changes nothing, such as i < x.Length ? x[i] : 0");

    /// <summary>As of GK0020.</summary>
    public static readonly DiagnosticDescriptor BarrierMayDiverge = Warning(
        "GK0065", "A barrier must be known to be reached by all threads of the block", MayNotBeReached);

    /// <summary>{0}: operation; {1}: reason.</summary>
    public static readonly DiagnosticDescriptor WarpOperationMayDiverge = Warning(
        "GK0066", "A warp operation must be reached by all lanes in its mask",
        "{0} waits for all lanes of the warp, and may not be reached by all, because the condition {1}: "
        + "move it out, pass the mask of the lanes that come by, or say that the condition is the same for all with Gpu.Uniform");

    /// <summary>{0}: operation; {1}: mask.</summary>
    public static readonly DiagnosticDescriptor LaneNotInMask = Warning(
        "GK0067", "A warp operation must name the lanes that call it",
        "{0} waits for the lanes in the mask {1}, and all lanes of the warp call it: name all of them, or let only these come by");

    /// <summary>{0}: array; {1}, {2}: threads; {3}: what to do.</summary>
    public static readonly DiagnosticDescriptor LostWrite = Error(
        "GK0070", "Two threads write the same element of a shared array",
        "Threads {1} and {2} of a block write the same element of '{0}' with no barrier between, and only one of the values stays: {3}");

    /// <summary>{0}: array; {1}: the reading thread; {2}: the writing thread; {3}: what to do.</summary>
    public static readonly DiagnosticDescriptor UnorderedRead = Error(
        "GK0071", "A thread reads an element of a shared array that another one writes",
        "Thread {1} of a block reads here an element of '{0}' that thread {2} writes, with no barrier between, so it may get the value before or the one after: {3}");

    /// <summary>{0}: array.</summary>
    public static readonly DiagnosticDescriptor EarlyRead = Error(
        "GK0072", "A shared array is read before anything is written to it",
        "'{0}' is read here before any thread has written to it, and shared memory begins with whatever was there: write to it first, and put Block.Sync() between");

    /// <summary>{0}: the element; {1}: which threads; {2}: the operation.</summary>
    public static readonly DiagnosticDescriptor LostUpdate = Warning(
        "GK0073", "Threads update the same element of global memory",
        "{1} read, change and write '{0}' without an atomic operation, so updates are lost: {2}");

    /// <summary>{0}: the literal or call; {1}: what to do.</summary>
    public static readonly DiagnosticDescriptor DoubleArithmetic = Suggestion(
        "GK0074", "Floats are computed in double",
        "'{0}' turns this arithmetic on floats into one on doubles, which consumer GPUs do at 1/64 of the speed, and those of data centres at 1/2: {1}");

    /// <summary>{0}: its bits; {1}: the instructions.</summary>
    public static readonly DiagnosticDescriptor SlowDivision = Suggestion(
        "GK0075", "An integer division by a value that is no constant stands in a loop",
        "A GPU has no instruction for this division of {0} bits, which takes about {1} others in each round, though the divisor is the same in all of them: "
        + "count the quotient and the rest along, or make the divisor a constant or a [Specialize] parameter");

    /// <summary>{0}: array; {1}: sectors; {2}: sectors at best; {3}: the distance; {4}: what to do.</summary>
    public static readonly DiagnosticDescriptor StridedAccess = Suggestion(
        "GK0076", "Neighbouring threads access elements that are far apart",
        "A warp touches {1} sectors of 32 bytes of '{0}' here in place of {2}, since its threads' elements are {3}: {4}");

    /// <summary>{0}: array; {1}: how many.</summary>
    public static readonly DiagnosticDescriptor BankConflict = Suggestion(
        "GK0077", "Threads of a warp access the same bank of shared memory",
        "{1} threads of a warp access different words of the same bank of '{0}' here, one after the other, so it takes {1} times as long: "
        + "make the rows of the array one element longer, or use Block.SharedTile");

    /// <summary>{0}: array; {1}: bytes; {2}: index.</summary>
    public static readonly DiagnosticDescriptor LocalArray = Suggestion(
        "GK0078", "A small array of each thread has an index that is not known when the kernel is built",
        "Registers have no index, so '{0}' is in memory, {1} bytes for each thread, because of the index '{2}': write loops with constant bounds, or use a shared array");

    /// <summary>{0}: lanes.</summary>
    public static readonly DiagnosticDescriptor DivergentBranch = Suggestion(
        "GK0079", "Lanes of one warp take different branches by turns",
        "Neighbouring threads take different branches here, so each warp runs both, one after the other, with at least {0} of 32 lanes idle: "
        + "decide by ThreadIdx.X / 32, so that whole warps go one way");

    /// <summary>{0}: the number of threads as written; {1}: the element; {2}: kernel; {3}: index; {4}: span.</summary>
    public static readonly DiagnosticDescriptor UnguardedIndex = Warning(
        "GK0080", "A kernel launched by a number of threads must test its index",
        "Launch({0}) starts whole blocks of 256 threads, and those beyond the end reach '{1}' in kernel '{2}', which tests nothing: write if ({3} < {4}.Length) there");

    /// <summary>{0}: what it is; {1}: the limit; {2}: what to write instead.</summary>
    public static readonly DiagnosticDescriptor LaunchBeyondLimits = Error(
        "GK0081", "A launch must be within the limits of GPUs",
        "{0}, and a GPU takes {1}: {2}");

    /// <summary>{0}: kernel; {1}: attribute; {2}: the launch; {3}: what to write instead.</summary>
    public static readonly DiagnosticDescriptor LaunchAgainstAttribute = Error(
        "GK0082", "A launch must keep what the kernel's attributes say",
        "Kernel '{0}' is marked [{1}], and {2}: {3}");

    /// <summary>{0}: threads; {1}: missing lanes; {2}: kernel; {3}: operation; {4}: the next multiple.</summary>
    public static readonly DiagnosticDescriptor PartialWarpInOperation = Warning(
        "GK0083", "Blocks of a kernel with warp operations must be whole warps",
        "In a block of {0} threads the last warp lacks {1} lanes, and kernel '{2}' asks all of them in Warp.{3}: launch blocks of {4}");

    /// <summary>{0}: threads; {1}: missing lanes; {2}: the next multiple.</summary>
    public static readonly DiagnosticDescriptor PartialWarp = Suggestion(
        "GK0084", "A block of whole warps uses the processor better",
        "A block of {0} threads takes as long as one of {2}, since its last warp runs with {1} lanes idle: launch blocks of {2}, and test the index");

    /// <summary>{0}: what is wrong; {1}: what to write instead.</summary>
    public static readonly DiagnosticDescriptor LaunchSharedMemory = Error(
        "GK0085", "A launch must ask for the shared memory that the kernel needs",
        "{0}: {1}");

    /// <summary>{0}: kernel; {1}: index; {2}: axis; {3}: a grid and a block with that axis.</summary>
    public static readonly DiagnosticDescriptor LaunchOfWrongRank = Warning(
        "GK0086", "A launch needs the axes that the kernel uses",
        "Kernel '{0}' uses {1}, which is always 0 in this launch without an axis {2}: write Launch({3})");

    /// <summary>{0}: argument; {1}: its length; {2}: kernel; {3}: the element; {4}: the least length.</summary>
    public static readonly DiagnosticDescriptor ArrayTooShort = Error(
        "GK0087", "An array must be as long as the kernel's constant indices say",
        "'{0}' has {1} elements, and kernel '{2}' uses '{3}': pass at least {4}");

    /// <summary>{0}: kernel.</summary>
    public static readonly DiagnosticDescriptor KernelCalledDirectly = Warning(
        "GK0088", "A kernel is launched, not called",
        "This calls the method of kernel '{0}' once, on the host, where there is no thread index: pass a launch as its first argument, as in {0}(gpu.Launch(n), …)");

    /// <summary>{0}: local; {1}: kernel.</summary>
    public static readonly DiagnosticDescriptor DisposedInLaunch = Error(
        "GK0089", "A launch cannot use what has been disposed of",
        "'{0}' has been disposed of before kernel '{1}' is launched with it: dispose of it after the launch, or declare it with using");

    /// <summary>
    /// {0}: kernel; {1}: percent; {2}: least percent; {3}: architecture; {4}: blocks; {5}: threads of each; {6}: why; {7}: what to do.
    /// </summary>
    public static readonly DiagnosticDescriptor LowOccupancy = Suggestion(
        "GK0090", "More threads of the kernel could run at a time",
        "Kernel '{0}' had an occupancy of at most {1} % in the last build, less than {2} %: a multiprocessor of {3} has room for {4} × {5} threads, since {6}; {7}");

    /// <summary>{0}: kernel; {1}: how it is launched; {2}: for what; {3}: what a thread does.</summary>
    public static readonly DiagnosticDescriptor FlatKernelFound = Suggestion(
        "GK0094", "A kernel is flat",
        "Kernel '{0}' is flat: {1} runs it for {2} and no others, and a thread of a GPU does {3}");

    /// <summary>{0}: the number.</summary>
    public static readonly DiagnosticDescriptor WrongElementsPerThread = Error(
        "GK0095", "A thread does 1 to 64 elements",
        "A thread cannot do {0} elements: write a number from 1 to 64, or leave ElementsPerThread out");

    /// <summary>{0}: kernel; {1}: what a flat kernel has not.</summary>
    public static readonly DiagnosticDescriptor ElementsOfNoFlatKernel = Warning(
        "GK0096", "ElementsPerThread is for flat kernels",
        "Each thread of kernel '{0}' does what it says once, because it uses {1}: leave ElementsPerThread out, or use of its position GlobalIdx only");

    /// <summary>All of the above.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
    [
        KernelNotStatic, ContainingTypeNotPartial, KernelReturnsValue, UnsupportedParameter, GenericKernel,
        UnsafeNotAllowed, KernelHasNoBody, AsyncOrIteratorKernel, KernelNotMethod, UnsupportedStatement,
        UnsupportedExpression, UnsupportedType, UnsupportedCall, CallWithoutSource, RecursiveCall,
        UnsupportedStructLayout, NonConstantLength, SharedOutsideKernel, BarrierInHelper, BarrierNotUniform,
        MutableStatic, SharedMemoryTooLarge, LaunchNameCollision, FileLocalType, Recursion,
        UnfitInstance,
        InaccessibleInstance, StaticNotConstant, AtomicOnOwnMemory, TensorRank, UnknownThrow,
        NoDeviceCode, OtherVersion, NotDeviceFunction, InternalError, WarpOperationInRecursion, WarpWidth, WarpValue, GridBarrierNotUniform,
        ArchitectureTooOld, NotGlobalMemory, NotSharedMemory, WrongLaunchBounds,
        NotCudaSource, CudaSourceParameter, NotSpecialized, NotTuned, NotConstantMemory, ClusterBarrierNotUniform, WrongCluster,
        NeedsCluster, BlockFunctionAfterReturn,
        BarrierMayDiverge, WarpOperationMayDiverge, LaneNotInMask,
        LostWrite, UnorderedRead, EarlyRead, LostUpdate, DoubleArithmetic, SlowDivision, StridedAccess, BankConflict, LocalArray,
        DivergentBranch,
        UnguardedIndex, LaunchBeyondLimits, LaunchAgainstAttribute, PartialWarpInOperation, PartialWarp,
        LaunchSharedMemory, LaunchOfWrongRank, ArrayTooShort, KernelCalledDirectly, DisposedInLaunch,
        LowOccupancy,
        FlatKernelFound, WrongElementsPerThread, ElementsOfNoFlatKernel,
    ];

    private static DiagnosticDescriptor Error(string id, string title, string message) =>
        Create(id, title, message, DiagnosticSeverity.Error);

    private static DiagnosticDescriptor Warning(string id, string title, string message) =>
        Create(id, title, message, DiagnosticSeverity.Warning);

    private static DiagnosticDescriptor Suggestion(string id, string title, string message) =>
        Create(id, title, message, DiagnosticSeverity.Info);

    private static DiagnosticDescriptor Create(string id, string title, string message, DiagnosticSeverity severity) => new(
        id, title, message, Category, severity, isEnabledByDefault: true,
        helpLinkUri: $"https://github.com/gpukernels/gpukernels/blob/main/docs/diagnostics/{id}.md");
}
