using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Shouldly;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.People;
using VirtualSchool.Testing;
using VirtualSchool.Training.Data;
using VirtualSchool.Training.Domain;
using VirtualSchool.Training.Domain.Catalogue;
using VirtualSchool.Training.Domain.Learners;
using VirtualSchool.Training.Domain.Offerings;
using VirtualSchool.Training.Domain.Partners;
using VirtualSchool.Training.Tests.Domain;
using Xunit;

namespace VirtualSchool.Training.Tests.Slices;

/// <summary>What the tables keep and what they refuse, whoever writes.</summary>
public sealed class KeptTests(TestService service) : IClassFixture<TestService>
{
    private static readonly DateTimeOffset Now = new(2026, 11, 22, 10, 0, 0, TimeSpan.Zero);
    private static readonly BookingState[] All = Enum.GetValues<BookingState>();

    [Fact]
    public async Task Everything_IsKeptAsItWasSaid()
    {
        var (course, before) = (new Course("C-900", Made.Facts), new Course("C-901", Made.Facts with { Title = "Relational practice" }));
        course.SetOutcomes([(null, "Understand stress"), (null, "Promote recovery")]);
        course.SetAudience([ShippedWords.All[0].Id]);
        course.SetResources([(null, "Reading list", "https://example.org/list")]);
        course.SetPrerequisites([(before.Id, true)]);
        var partner = new Partner(new PartnerFacts("Bright Harbour", "Ada Cole", "ada@harbour.example", null, null));
        var contract = new Contract(new ContractFacts("First", new(2026, 9, 1), null, 1234.50m, null, null, [(partner.Id, PartyDuty.Delivers), (null, PartyDuty.Recruits)], [course.Id]));
        var offering = new Offering("T26-9000", course.Id, Made.Dates with { ContractId = contract.Id, ProviderId = partner.Id, Price = 45m });
        offering.SetGroups([new(null, "North", "Allestree", 10)]);
        offering.AddSession(Made.Session(30) with { Group = offering.Groups[0].Id });
        var planned = new PlannedCourse(course.Id, new(2027, 2, 1), contract.Id, null);
        planned.Date(offering.Id);

        await KeepAsync(course, before, partner, contract, offering, planned, new Programme("Pathway", null, [before.Id, course.Id]));

        await using var scope = service.Services.CreateSystemScope();
        var kept = await scope.ServiceProvider.GetRequiredService<TrainingDbContext>().Set<Offering>().Include(o => o.Sessions).Include(o => o.Trainers).Include(o => o.Groups).SingleAsync(o => o.Reference == "T26-9000");
        (kept.Price, kept.Sessions[0].GroupId, kept.Trainers[0].Email).ShouldBe((new Money(45m), kept.Groups[0].Id, "ada.cole@example.org"));
        (await service.ReadAsync<decimal>("select cost from training.contract where title = 'First'")).ShouldBe(1234.50m);
    }

    [Fact]
    public async Task References_AreNeverReused_AlsoNotAfterWhatWasUndone()
    {
        await using var scope = service.Services.CreateSystemScope();
        var data = scope.ServiceProvider.GetRequiredService<TrainingDbContext>();
        var numbers = await data.NextNumbersAsync(TrainingDbContext.OfferingSequence, 3, default);
        (await data.NextNumberAsync(TrainingDbContext.OfferingSequence, default)).ShouldBe(numbers[^1] + 1);
        (await data.NextNumberAsync(TrainingDbContext.CourseSequence, default)).ShouldBe(1);
    }

    [Fact]
    public async Task Learner_HasOneLiveBookingAtAnOffering_AndAsManyEndedOnesAsThereWere()
    {
        var (offering, learner) = await OfferingAndLearnerAsync(910, "twice@school.example");
        await KeepAsync(Book(offering, learner, 1, BookingState.Cancelled), Book(offering, learner, 2, BookingState.Lapsed), Book(offering, learner, 3, BookingState.Waiting));
        foreach (var state in BookingStates.Live)
            (await Should.ThrowAsync<DbUpdateException>(() => KeepAsync(Book(offering, learner, 4, state)))).InnerException.ShouldBeOfType<PostgresException>().SqlState.ShouldBe(PostgresErrorCodes.UniqueViolation);
        All.Except(BookingStates.Live).Count().ShouldBe(5);
    }

    [Fact]
    public async Task EMailAddress_IsOneLearnersAlone()
    {
        await OfferingAndLearnerAsync(920, "shared@school.example");
        await Should.ThrowAsync<DbUpdateException>(() => OfferingAndLearnerAsync(921, "Shared@School.example"));
    }

    private static Booking Book(Offering offering, Learner learner, int number, BookingState state) =>
        new(References.OfBooking(Made.Today, 90_000 + number), offering.Id, learner.Id, state, "twice@school.example", Now);

    private async Task<(Offering, Learner)> OfferingAndLearnerAsync(int number, string email)
    {
        var course = new Course($"C-{number}", Made.Facts);
        var offering = new Offering($"T26-9{number}", course.Id, Made.Dates);
        var learner = new Learner(new LearnerFacts("Ada Cole", null, null, null, "Hill Top Primary"));
        learner.AddAddress(email, Now);
        await KeepAsync(course, offering, learner);
        return (offering, learner);
    }

    private async Task KeepAsync(params object[] rows)
    {
        await using var scope = service.Services.CreateSystemScope();
        var data = scope.ServiceProvider.GetRequiredService<TrainingDbContext>();
        data.AddRange(rows);
        await data.SaveChangesAsync();
    }
}
