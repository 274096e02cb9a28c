using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using VirtualSchool.EndToEndTests.Browsing;
using VirtualSchool.Kernel;
using VirtualSchool.Testing;

namespace VirtualSchool.EndToEndTests.Council;

/// <summary>A service with a council in it: three children at one school whose plans stand at different places, and one child at another school.</summary>
public class FilledService : TestService
{
    private static readonly TestChild Signed = new("1001", "Amira", "Khan", new(2017, 10, 4), new(2026, 10, 5));
    private static readonly TestChild Sent = new("1002", "Cleo", "Marsh", new(2018, 1, 20), new(2026, 10, 12));
    private static readonly TestChild Written = new("1003", "Ben", "Okafor", new(2017, 12, 1), new(2026, 10, 26));
    private static readonly TestChild Elsewhere = new("1004", "Dev", "Patel", new(2017, 9, 9), new(2026, 10, 26)) { School = Files.OtherPrimary, Worker = "Tom Reid" };

    private static readonly TestChild Adopted = new("1005", "Esme", "Doyle", new(2017, 11, 11), new(2026, 10, 12));

    private readonly Dictionary<Role, PersonId> _people = [];
    private readonly Dictionary<Role, PersonId> _others = [];

    /// <summary>A designated teacher of another school, who sees one child there.</summary>
    public PersonId OtherTeacher { get; private set; }

    /// <summary>The child whom everybody in <see cref="Person"/> sees; the plan is being written.</summary>
    public ChildId Child { get; private set; }

    /// <summary>A child at the same school with the same people, whose record was sealed when they were adopted, and the plan that they had.</summary>
    internal (ChildId Child, string Plan) Sealed { get; private set; }

    /// <summary>The return that was loaded.</summary>
    public Guid Import { get; private set; }

    /// <summary>References of plans by what has been done with them.</summary>
    internal (string Signed, string Sent, string Written) Plans { get; private set; }

    /// <summary>References of a course and of a draft of it with a date.</summary>
    internal (string Course, string Offering) Training { get; private set; }

    /// <summary>References of a published event and of a booking for it.</summary>
    internal (string Event, string Booking) Booked { get; private set; }

    /// <summary>By which the trainer of the event that is held today takes its register.</summary>
    internal string TrainersKey { get; private set; } = "";

    /// <summary>The section of the plan that is being written for which somebody was asked by one-time link.</summary>
    internal const string AskedSection = "school";

    /// <summary>The link.</summary>
    public Guid Asked { get; private set; }

    /// <summary>The sections of the plan that is being written.</summary>
    public IReadOnlyList<string> Sections { get; private set; } = [];

    /// <summary>Somebody who holds the role, and sees the child if the role sees children.</summary>
    public PersonId Person(Role role) => _people[role];

    /// <summary>Somebody else who holds the role, and has nothing to do with the child.</summary>
    public PersonId Other(Role role) => _others[role];

    /// <summary>Where posts led.</summary>
    internal RedirectsKept Redirects { get; } = new();

    protected override bool HasDoor => true;

    protected override void Adjust(WebApplicationBuilder builder)
    {
        base.Adjust(builder);
        builder.Services.AddSingleton<IStartupFilter>(Redirects);
    }

    protected override async Task FillAsync()
    {
        TestChild[] all = [Signed, Sent, Written, Elsewhere, Adopted];
        await this.LoadAsync(Files.Schools());
        await MakeTeachersAsync();
        Import = await this.LoadAsync(Files.Ssda903(all));
        await this.LoadAsync(Files.Names(all));
        await MakePeopleAsync();
        Child = await this.FindChildAsync(Written);
        Plans = await WritePlansAsync();
        using var coordinator = await this.SignInAsync(Person(Role.TrainingCoordinator));
        Training = await TrainingWriting.WriteAsync(coordinator);
        await ElearningWriting.WriteAsync(coordinator);
        Booked = await BookingWriting.BookAsync(this, coordinator, Training.Course);
        await TrainingHeld.KeepAsync(this, Training.Offering);
        await Qualifying.BeginAsync(this);
        TrainersKey = await TrainingHeld.SendToTrainerAsync(this, coordinator);
        await TrainingPartnering.TieAsync(this, Person(Role.TrainingPartner), Booked.Event);
        Sealed = (await this.FindChildAsync(Adopted), await this.FindPlanAsync(Adopted));
        await this.SealAsync(Sealed.Child);
        foreach (var role in Enum.GetValues<Role>()) _others[role] = role == Role.DesignatedTeacher ? OtherTeacher : await this.MakePersonAsync(role);
    }

    private async Task MakeTeachersAsync()
    {
        (_people[Role.DesignatedTeacher], OtherTeacher) = (await this.MakePersonAsync(Role.DesignatedTeacher), await this.MakePersonAsync(Role.DesignatedTeacher));
        await this.AppointAsync(_people[Role.DesignatedTeacher], Files.Primary);
        await this.AppointAsync(OtherTeacher, Files.OtherPrimary);
    }

    private async Task MakePeopleAsync()
    {
        foreach (var role in (Role[])[Role.Head, Role.Administrator, Role.TrainingCoordinator, Role.TrainingPartner]) _people[role] = await this.MakePersonAsync(role);
        _people[Role.SocialWorker] = await this.FindPersonAsync(Role.SocialWorker, Written.Worker);
        _people[Role.Adviser] = await this.FindPersonAsync(Role.Adviser, "Priya Nair");
    }

    private async Task<(string, string, string)> WritePlansAsync()
    {
        using var workers = await this.SignInAsync(Person(Role.SocialWorker));
        using var teachers = await this.SignInAsync(Person(Role.DesignatedTeacher));
        using var heads = await this.SignInAsync(Person(Role.Head));
        var (worker, teacher, head) = (new PlainVisit(workers), new PlainVisit(teachers), new PlainVisit(heads));
        var (signed, sent, written) = (await this.FindPlanAsync(Signed), await this.FindPlanAsync(Sent), await this.FindPlanAsync(Written));
        foreach (var plan in new[] { signed, sent })
        {
            await PlanWriting.WriteWholeAsync(worker, teacher, plan);
            await PlanWriting.SendAsync(teacher, plan);
        }
        await PlanWriting.SignAsync(head, signed);
        await PlanWriting.StartAsync(teacher, written);
        Sections = await PlanWriting.SectionsAsync(teacher, written);
        await PlanWriting.AskAsync(teacher, written, AskedSection);
        Asked = await ReadAsync<Guid>("select id from access.one_time_links");
        return (signed, sent, written);
    }
}
