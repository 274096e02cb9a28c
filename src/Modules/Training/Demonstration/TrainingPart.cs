using VirtualSchool.Kernel;
using VirtualSchool.Platform.Data;
using VirtualSchool.Platform.Demonstration;
using VirtualSchool.Training.Data;
using VirtualSchool.Training.Demonstration.People;
using VirtualSchool.Training.Demonstration.People.Events;
using VirtualSchool.Training.Demonstration.Programmes;
using VirtualSchool.Training.Domain.Partners;

namespace VirtualSchool.Training.Demonstration;

/// <summary>The training of the demonstration council: what five councils ran, each in a file of its own, as one catalogue.</summary>
internal sealed class TrainingPart(TrainingDbContext data, IBulkWriter bulk, Stage stage, Attendees attendees) : IDemonstrationPart
{
    private const int MostCourses = 60;
    private const int MostOfferings = 120;
    private const int MostBookings = 2_500;

    public int Order => 600;

    public async Task FillAsync(DemonstrationWorld world, CancellationToken cancel)
    {
        world.Say("training");
        world.Introduce(world.People[Role.TrainingCoordinator][0].Id, "Training coordinator: courses, dates and bookings, no child’s record");
        stage.Begin(world, await data.NextNumbersAsync(TrainingDbContext.CourseSequence, MostCourses, cancel), await data.NextNumbersAsync(TrainingDbContext.OfferingSequence, MostOfferings, cancel));
        Fill(stage);
        attendees.Begin(world, stage, await data.NextNumbersAsync(TrainingDbContext.BookingSequence, MostBookings, cancel));
        Fill(stage, attendees);
        LetPartnerIn(world);
        await CopyAsync(cancel);
        await CopyPeopleAsync(cancel);
    }

    /// <summary>Puts the five programmes on the stage; the later ones go on with partners and courses of the earlier.</summary>
    internal static void Fill(Stage stage)
    {
        ImprovingOutcomes.Fill(stage);
        FoundationsForLearning.Fill(stage);
        LearningTogether.Fill(stage);
        RelationalPractice.Fill(stage);
        AcrossTheCity.Fill(stage);
        OnlineLearning.Fill(stage);
    }

    /// <summary>Puts people on its events.</summary>
    internal static void Fill(Stage stage, Attendees attendees)
    {
        FoundationsPeople.Fill(stage, attendees);
        PortfolioPeople.Fill(stage, attendees);
        TogetherPeople.Fill(stage, attendees);
        RelationalPeople.Fill(stage, attendees);
        CityPeople.Fill(stage, attendees);
        OutcomesPeople.Fill(stage, attendees);
        OnlinePeople.Fill(stage, attendees);
    }

    private void LetPartnerIn(DemonstrationWorld world)
    {
        var (partner, person) = (stage.Partners.Single(p => p.Name == ImprovingOutcomes.Supplier), world.People[Role.TrainingPartner][0]);
        stage.PartnerPeople.Add(new PartnerPerson(partner.Id, person.Id, person.Name, person.Email, world.Today.AddYears(-1)));
        world.Introduce(person.Id, $"Training partner, {partner.Name}: what it gives, in numbers");
    }

    private async Task CopyAsync(CancellationToken cancel)
    {
        await bulk.CopyAsync(data, stage.Partners, cancel);
        await bulk.CopyAsync(data, stage.PartnerPeople, cancel);
        await bulk.CopyAsync(data, stage.Courses, cancel);
        await bulk.CopyAsync(data, stage.Programmes, cancel);
        await bulk.CopyAsync(data, stage.Contracts, cancel);
        await bulk.CopyAsync(data, stage.Offerings, cancel);
        await bulk.CopyAsync(data, stage.Planned, cancel);
        await bulk.CopyAsync(data, stage.Embedded, cancel);
        await bulk.CopyAsync(data, stage.Pools, cancel);
    }

    private async Task CopyPeopleAsync(CancellationToken cancel)
    {
        await bulk.CopyAsync(data, attendees.People.Everybody, cancel);
        await bulk.CopyAsync(data, attendees.Bookings, cancel);
        await bulk.CopyAsync(data, attendees.Charges, cancel);
        await bulk.CopyAsync(data, attendees.Packages, cancel);
        await bulk.CopyAsync(data, attendees.Invitations, cancel);
        await bulk.CopyAsync(data, attendees.Register, cancel);
        await bulk.CopyAsync(data, attendees.Rooms, cancel);
        await bulk.CopyAsync(data, attendees.Answers, cancel);
        await bulk.CopyAsync(data, attendees.Certificates, cancel);
        await bulk.CopyAsync(data, attendees.Enrolments, cancel);
        await bulk.CopyAsync(data, attendees.Candidates, cancel);
    }
}
