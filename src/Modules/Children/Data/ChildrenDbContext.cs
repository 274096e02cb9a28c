using Microsoft.EntityFrameworkCore;
using VirtualSchool.Children.Contracts;
using VirtualSchool.Platform.Data;
using VirtualSchool.Platform.Imports.Reading;

namespace VirtualSchool.Children.Data;

internal sealed class ChildrenDbContext(DbContextOptions<ChildrenDbContext> options) : DbContext(options)
{
    public const string Schema = ChildrenChanges.Schema;

    protected override void OnModelCreating(ModelBuilder model)
    {
        model.HasDefaultSchema(Schema).HasPostgresExtension("pg_trgm");
        model.RememberColumns();
        model.ApplyConfigurationsFromAssembly(GetType().Assembly);
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder conventions) => conventions.UseHouseConventions();
}
