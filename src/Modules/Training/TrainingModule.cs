using Microsoft.Extensions.DependencyInjection;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Modules;
using VirtualSchool.Platform.Pages;
using VirtualSchool.Training.Data;
using VirtualSchool.Training.Demonstration;
using VirtualSchool.Training.Desk;
using VirtualSchool.Training.Pages;
using VirtualSchool.Training.Pages.Board;

namespace VirtualSchool.Training;

/// <summary>Training of those who work with our children: courses, dates, bookings, and what came of them.</summary>
public static class TrainingModule
{
    /// <summary>Adds the module to the service.</summary>
    public static IServiceCollection AddTraining(this IServiceCollection services) => services
        .AddModule<TrainingDbContext>(TrainingDbContext.Schema)
        .AddMenuItem("Training", TrainingLinks.Board, Role.TrainingCoordinator, Role.Head, Role.Adviser)
        .AddSettingsPage("Training rules", "/settings/training-rules", "When a course counts as completed, how many may come from one school, when to decide.", Role.TrainingCoordinator, Role.Head, Role.Adviser)
        .AddSettingsPage("Training words", "/settings/training-words", "The roles, strands and levels by which courses and learners are sorted.", Role.TrainingCoordinator, Role.Head, Role.Adviser)
        .AddScoped<TrainingDesk>().AddScoped<Known>().AddScoped<OfferingChecks>().AddScoped<DayWarnings>().AddScoped<TrainingRules>()
        .AddScoped<BoardTallies>().AddScoped<EventRows>().AddScoped<Stage>();
}
