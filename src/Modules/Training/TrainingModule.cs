using Microsoft.Extensions.DependencyInjection;
using VirtualSchool.Platform.Modules;
using VirtualSchool.Training.Data;

namespace VirtualSchool.Training;

/// <summary>Training of those who work with our children: courses, dates, bookings, and what came of them.</summary>
public static class TrainingModule
{
    /// <summary>Adds the module to the service.</summary>
    public static IServiceCollection AddTraining(this IServiceCollection services) => services
        .AddModule<TrainingDbContext>(TrainingDbContext.Schema);
}
