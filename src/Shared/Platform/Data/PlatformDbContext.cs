using Microsoft.EntityFrameworkCore;

namespace VirtualSchool.Platform.Data;

/// <summary>Platform's own tables: the log, the outbox, files, imports, job runs and settings of the installation.</summary>
public sealed class PlatformDbContext(DbContextOptions<PlatformDbContext> options) : DbContext(options)
{
    /// <summary>The schema of these tables.</summary>
    public const string Schema = "platform";

    protected override void ConfigureConventions(ModelConfigurationBuilder conventions) => conventions.UseHouseConventions();

    protected override void OnModelCreating(ModelBuilder model)
    {
        model.HasDefaultSchema(Schema);
        model.ApplyConfigurationsFromAssembly(typeof(PlatformDbContext).Assembly);
    }
}
