using Microsoft.Extensions.DependencyInjection;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Modules;
using VirtualSchool.Platform.Pages;
using VirtualSchool.Platform.Statements;
using VirtualSchool.Training.Answers;
using VirtualSchool.Training.Calendar;
using VirtualSchool.Training.Counter;
using VirtualSchool.Training.Data;
using VirtualSchool.Training.Demonstration;
using VirtualSchool.Training.Demonstration.People;
using VirtualSchool.Training.Desk;
using VirtualSchool.Training.Domain.BookingCharges;
using VirtualSchool.Training.Domain.Catalogue;
using VirtualSchool.Training.Domain.Elearning;
using VirtualSchool.Training.Domain.Learners;
using VirtualSchool.Training.Domain.Offerings;
using VirtualSchool.Training.Domain.Partners;
using VirtualSchool.Training.Domain.Qualifying;
using VirtualSchool.Training.Letters;
using VirtualSchool.Training.Pages;
using VirtualSchool.Training.Pages.Board;
using VirtualSchool.Training.Pages.Certificates;
using VirtualSchool.Training.Pages.Elearning;
using VirtualSchool.Training.Pages.Evaluations;
using VirtualSchool.Training.Pages.Learners;
using VirtualSchool.Training.Pages.PartnersView;
using VirtualSchool.Training.Pages.PublicDoor;
using VirtualSchool.Training.Pages.Qualifications;
using VirtualSchool.Training.Pages.Registers;
using VirtualSchool.Training.Pages.Reports;

namespace VirtualSchool.Training;

/// <summary>Training of those who work with our children: courses, dates, bookings, and what came of them.</summary>
public static class TrainingModule
{
    /// <summary>Adds the module to the service.</summary>
    public static IServiceCollection AddTraining(this IServiceCollection services) => services
        .AddModule<TrainingDbContext>(TrainingDbContext.Schema)
        .AddMenuItem("Training", TrainingLinks.Board, Role.TrainingCoordinator, Role.Head, Role.Adviser)
        .AddMenuItem("Our training", TrainingLinks.Partner, Role.TrainingPartner)
        .AddSettingsPage("Training rules", "/settings/training-rules", "When a course counts as completed, how many may come from one school, when to decide.", Role.TrainingCoordinator, Role.Head, Role.Adviser)
        .AddSettingsPage("Training words", "/settings/training-words", "The roles, strands and levels by which courses and learners are sorted.", Role.TrainingCoordinator, Role.Head, Role.Adviser)
        .AddScoped<TrainingDesk>().AddScoped<Known>().AddScoped<OfferingChecks>().AddScoped<DayWarnings>().AddScoped<TrainingRules>()
        .AddScoped<BoardTallies>().AddScoped<EventRows>().AddScoped<Stage>().AddScoped<Attendees>().AddScoped<ReportBook>().AddScoped<ReportNames>()
        .AddScoped<CompletedCourses>().AddScoped<SchoolStandings>().AddScoped<KeptSchoolTraining>().AddScoped<EventNumbers>()
        .AddHistories().AddBooking().AddRegisters().AddElearning().AddQualifications();

    private static IServiceCollection AddHistories(this IServiceCollection services)
    {
        Role[] readers = [Role.TrainingCoordinator, Role.Head, Role.Adviser];
        return services
            .AddHistory(nameof(Course), "Courses", TrainingLinks.Courses, readers)
            .AddHistory(nameof(Offering), "Training", TrainingLinks.Board, Role.TrainingCoordinator, Role.Head) // It names who booked.
            .AddHistory(nameof(Candidate), "Training", TrainingLinks.Board, Role.TrainingCoordinator, Role.Head)
            .AddHistory(nameof(Learner), "Training", TrainingLinks.Board, Role.TrainingCoordinator)
            .AddHistory(nameof(Programme), "Programmes", TrainingLinks.Programmes, readers).AddHistory(nameof(Contract), "Partners", TrainingLinks.Partners, readers)
            .AddHistory(nameof(Partner), "Partners", TrainingLinks.Partners, readers).AddHistory(nameof(CreditPackage), "Trained schools", TrainingLinks.Schools, Role.TrainingCoordinator, Role.Head)
            .AddHistory(nameof(LicencePool), "E-learning", TrainingLinks.Elearning, Role.TrainingCoordinator, Role.Head);
    }

    private static IServiceCollection AddBooking(this IServiceCollection services) => services
        .AddScoped<BookingCounter>().AddScoped<CounterRules>().AddScoped<Admissions>().AddScoped<Booker>().AddScoped<WaitingRoom>().AddScoped<ChargeBook>().AddScoped<CreditBook>().AddScoped<Leaving>()
        .AddScoped<LearnerBook>().AddScoped<VisitBook>().AddScoped<WishBook>().AddScoped<JoinBook>().AddScoped<TwoLearners>().AddScoped<DoubleBookings>().AddSingleton<ColleagueLetters>().AddSingleton<BookingQueue>()
        .AddScoped<BookingPost>().AddScoped<DoorPost>().AddScoped<OfferingEntries>()
        .AddHostedService<BookingPulse>()
        .AddSettingsPage("Cancellation terms", "/settings/cancellation-terms", "What it costs to give a place at training up, by how many working days before.", Role.TrainingCoordinator, Role.Head)
        .AddListedCookie(VisitCookie.Name, "Marks the browser in which you showed that an e-mail address is yours, so that it can show and change your training bookings.", "Some hours, or until you press “Forget me here”");

    private static IServiceCollection AddRegisters(this IServiceCollection services) => services
        .AddScoped<RegisterBook>().AddScoped<RegisterSheet>().AddScoped<RegisterTaker>().AddSingleton<TrainerKeys>()
        .AddScoped<EvaluationDoor>().AddScoped<Waits>().AddScoped<CertificateLetters>().AddScoped<CertificateWriter>().AddScoped<Quotes>().AddSingleton<PublicTries>();

    private static IServiceCollection AddElearning(this IServiceCollection services) => services
        .AddScoped<EnrolmentBook>().AddScoped<LicenceCounter>().AddScoped<FollowOnOffers>().AddScoped<InstitutionRows>().AddScoped<FollowOnPost>();

    private static IServiceCollection AddQualifications(this IServiceCollection services) => services.AddScoped<CandidateBook>().AddScoped<NetworkMeetings>();
}
