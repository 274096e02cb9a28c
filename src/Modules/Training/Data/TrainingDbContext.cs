using Microsoft.EntityFrameworkCore;
using VirtualSchool.Platform.Data;
using VirtualSchool.Platform.Imports.Reading;

namespace VirtualSchool.Training.Data;

/// <summary>Courses, what was agreed about them, their dates, who comes, and the council's rules about them.</summary>
internal sealed class TrainingDbContext(DbContextOptions<TrainingDbContext> options) : DbContext(options)
{
    public const string Schema = "training";

    /// <summary>Counts courses for their references; numbers are never reused, also not after a transaction that was undone.</summary>
    public const string CourseSequence = "course_reference";

    /// <summary>The same for offerings.</summary>
    public const string OfferingSequence = "offering_reference";

    /// <summary>The same for bookings.</summary>
    public const string BookingSequence = "booking_reference";

    protected override void ConfigureConventions(ModelConfigurationBuilder conventions) => conventions.UseHouseConventions();

    protected override void OnModelCreating(ModelBuilder model)
    {
        model.HasDefaultSchema(Schema);
        foreach (var sequence in (string[])[CourseSequence, OfferingSequence, BookingSequence]) model.HasSequence<long>(sequence);
        model.RememberColumns();
        model.ApplyConfigurationsFromAssembly(GetType().Assembly);
    }

    /// <summary>The next numbers of a sequence, for references.</summary>
    public Task<List<long>> NextNumbersAsync(string sequence, int howMany, CancellationToken cancel) =>
        Database.SqlQuery<long>($"""select nextval({Schema + "." + sequence}::regclass) as "Value" from generate_series(1, {howMany})""").ToListAsync(cancel);

    /// <summary>The next number of a sequence, for a reference.</summary>
    public async Task<long> NextNumberAsync(string sequence, CancellationToken cancel) => (await NextNumbersAsync(sequence, 1, cancel))[0];
}
