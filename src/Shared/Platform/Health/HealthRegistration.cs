using Microsoft.Extensions.DependencyInjection;

namespace VirtualSchool.Platform.Health;

/// <summary>Adds what is looked at, in the order in which the page shows it.</summary>
internal static class HealthRegistration
{
    public static IServiceCollection AddHealthBook(this IServiceCollection services) => services
        .AddScoped<IHealthCheck, DatabaseCheck>().AddScoped<IHealthCheck, SealCheck>().AddScoped<IHealthCheck, DiskCheck>().AddScoped<IHealthCheck, JobsCheck>()
        .AddScoped<IHealthCheck, MailCheck>().AddScoped<IHealthCheck, BackUpCheck>().AddScoped<IHealthCheck, ClockCheck>().AddScoped<HealthBook>();
}
