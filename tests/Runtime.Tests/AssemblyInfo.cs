// Devices are shared by the process, and some tests dispose of them or change the environment.
[assembly: CollectionBehavior(DisableTestParallelization = true)]
