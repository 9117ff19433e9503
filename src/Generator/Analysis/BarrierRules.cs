using GpuKernels.Generator.Ir;
namespace GpuKernels.Generator.Analysis;
internal static class BarrierRules { public static IEnumerable<int> NonUniformSites(Kernel kernel) => []; }
