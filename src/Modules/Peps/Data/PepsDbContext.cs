using Microsoft.EntityFrameworkCore;
using VirtualSchool.Platform.Data;

namespace VirtualSchool.Peps.Data;

/// <summary>Plans, what is written in them, what was signed, and the council's rules about them.</summary>
internal sealed class PepsDbContext(DbContextOptions<PepsDbContext> options) : DbContext(options)
{
    public const string Schema = "peps";

    /// <summary>Counts plans for their references; numbers are never reused, also not after a transaction that was undone.</summary>
    public const string ReferenceSequence = "reference";

    protected override void ConfigureConventions(ModelConfigurationBuilder conventions) => conventions.UseHouseConventions();

    protected override void OnModelCreating(ModelBuilder model)
    {
        model.HasDefaultSchema(Schema);
        model.HasSequence<long>(ReferenceSequence);
        model.ApplyConfigurationsFromAssembly(GetType().Assembly);
    }

    /// <summary>The next numbers for references.</summary>
    public Task<List<long>> NextNumbersAsync(int howMany, CancellationToken cancel) =>
        Database.SqlQuery<long>($"""select nextval('peps.reference') as "Value" from generate_series(1, {howMany})""").ToListAsync(cancel);
}
