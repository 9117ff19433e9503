private static class Checked
        {
            internal static void Run(void** arguments, in global::GpuKernels.CompilerServices.CpuBlocks blocks)
            {
                unchecked
                {
                    int blockDimX = blocks.Block.X;
                    int blockDimY = blocks.Block.Y, blockDimZ = blocks.Block.Z, threads = blockDimX * blockDimY * blockDimZ;
                    int gridDimX = blocks.Grid.X, gridDimY = blocks.Grid.Y, gridDimZ = blocks.Grid.Z;
                    global::System.ReadOnlySpan<int> x_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
                    global::System.Span<int> y_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
                    global::System.Span<int> tile_2 = blocks.Arena.Allocate<int>(64);
                    global::GpuKernels.CompilerServices.KernelChecks checks = blocks.Checks!;
                    checks.Use(Places, 4);
                    checks.Add<int>("x", x_0);
                    checks.Add<int>("y", y_1);
                    checks.AddShared<int>("tile", tile_2);
                    global::GpuKernels.CompilerServices.CpuThreads scheduler = new(in blocks, 1, "Kernels.Reverse", Sites);
                    Frame* frames = (Frame*)global::System.Runtime.CompilerServices.Unsafe.AsPointer(ref global::System.Runtime.InteropServices.MemoryMarshal.GetReference(blocks.Arena.Allocate<Frame>(scheduler.Capacity)));
                    int blockIdxX = (int)(blocks.First % gridDimX), blockIdxY = (int)(blocks.First / gridDimX % gridDimY);
                    int blockIdxZ = (int)(blocks.First / gridDimX / gridDimY);
                    for (long block = blocks.First; block < blocks.End; block++)
                    {
                        scheduler.Begin(block);
                        while (scheduler.Next())
                        {
                            int thread = scheduler.Thread;
                            Frame* frame = frames + thread;
                            int threadIdxX = scheduler.Indices[thread].X;
                            global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int t_3);
                            if (block % gridDimX * blockDimX + thread % blockDimX >= blocks.Count) { scheduler.End(); continue; }
                            switch (scheduler.State)
                            {
                                case 1: goto resume1;
                            }
                            t_3 = threadIdxX;
                            checks.Store<int>(ref checks.At<int>(tile_2, t_3, 1), Kernels_Next(checks, x_0, t_3), 1);
                            checks.Line(2);
                            frame->t_3 = t_3;
                            scheduler.WaitForBlock(1, 0);
                            continue;
                            resume1:;
                            t_3 = frame->t_3;
                            checks.Store<int>(ref checks.At<int>(y_1, t_3, 3), checks.Read<int>(ref checks.At<int>(y_1, t_3, 3), 3) + checks.Read<int>(ref checks.At<int>(tile_2, 63 - t_3, 5), 5), 3);
                            global::GpuKernels.Atomic.Add(ref checks.Atomic<int>(ref checks.At<int>(y_1, 0, 6), 6), 1);
                            checks.Acquire();
                            scheduler.End();
                        }
                        if (++blockIdxX == gridDimX)
                        {
                            blockIdxX = 0;
                            if (++blockIdxY == gridDimY)
                            {
                                blockIdxY = 0;
                                blockIdxZ++;
                            }
                        }
                    }
                }
            }

            private struct Frame
            {
                public int t_3;
            }

            private static readonly string[] Sites =
            {
                "Block.Sync number 1",
            };

            [global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
            private static int Kernels_Next(global::GpuKernels.CompilerServices.KernelChecks checks, global::System.ReadOnlySpan<int> x_0, int i_1)
            {
                unchecked
                {
                    return checks.Read<int>(ref checks.At<int>(x_0, i_1 + 1, 0), 0);
                }
            }

            private static readonly global::GpuKernels.CompilerServices.CheckSite[] Places =
            {
                new("Source0.cs", 3, "x"),
                new("Source0.cs", 10, "tile"),
                new("Source0.cs", 11, "the span"),
                new("Source0.cs", 12, "y"),
                new("Source0.cs", 12, "y"),
                new("Source0.cs", 12, "tile"),
                new("Source0.cs", 13, "y"),
            };
        }
    }
}
