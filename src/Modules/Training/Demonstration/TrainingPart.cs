using VirtualSchool.Kernel;
using VirtualSchool.Platform.Demonstration;

namespace VirtualSchool.Training.Demonstration;

/// <summary>The training of the demonstration council.</summary>
internal sealed class TrainingPart : IDemonstrationPart
{
    public int Order => 600;

    public Task FillAsync(DemonstrationWorld world, CancellationToken cancel)
    {
        world.Introduce(world.People[Role.TrainingCoordinator][0].Id, "Training coordinator: courses, dates and bookings, no child’s record");
        return Task.CompletedTask;
    }
}
