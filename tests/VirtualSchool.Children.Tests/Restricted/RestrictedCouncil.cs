using VirtualSchool.Children.Tests.Imports;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Time;
using VirtualSchool.Testing;
using static VirtualSchool.Children.Tests.Imports.Loading;

namespace VirtualSchool.Children.Tests.Restricted;

/// <summary>Children about whom something is restricted, on 10 November 2026: one placed for adoption, one who died, and one at an ordinary address.</summary>
public class RestrictedCouncil : RollService
{
    internal const string Placed = "801";
    internal const string Died = "802";
    internal const string Ordinary = "803";
    internal const string Postcode = "DE45 9ZZ";
    internal const string Street = "14 Larkspur Row";
    internal const int Oak = 100301;
    internal const string Reason = "Arranging transport to school tomorrow morning";

    internal static readonly (string, string)[] Episode903 =
    [
        (Placed, $"{Placed},01/02/2024,S,C1,N1,U6,PR1,01/03/2025,X1,PLACE,,DE1 1AA,\n{Placed},01/03/2025,B,E1,N1,A5,PR1,,,,,{Postcode},\n"),
        (Died, $"{Died},01/02/2024,S,C2,N1,U4,PR1,05/11/2026,E2,,,{Postcode},\n"),
        (Ordinary, $"{Ordinary},01/02/2024,S,C2,N1,U4,PR1,,,,,{Postcode},\n"),
    ];

    public Visitor Head { get; private set; } = null!;

    public Visitor Adviser { get; private set; } = null!;

    public Visitor Worker { get; private set; } = null!;

    public Visitor Teacher { get; private set; } = null!;

    internal static string[] Everybody => [Placed, Died, Ordinary];

    internal async Task<Guid> IdOfAsync(string number) => await ReadAsync<Guid>("select id from children.child where council_number = $1", number);

    protected override async Task FillAsync()
    {
        Clock.GoTo(new DateOnly(2026, 11, 3));
        await this.LoadAsync(File("s.csv",
            "URN,LA (code),EstablishmentNumber,EstablishmentName,TypeOfEstablishment (name),EstablishmentStatus (name),PhaseOfEducation (name),Postcode\n"
            + $"{Oak},831,1,Oak Tree Academy,Academy,Open,Secondary,DE1 1AA\n"));
        await this.LoadAsync(
            File("h.csv", Header + string.Concat(Everybody.Select(n => $"{n},2,05/03/2014,WBRI,UN4,,\n"))),
            File("e.csv", Episodes + string.Concat(Episode903.Select(e => e.Item2).Select(StillHere))));
        var (adviser, worker) = (await this.MakePersonAsync(Role.Adviser, "Ben Ode", "ben@council.example"), await this.MakePersonAsync(Role.SocialWorker, "Amina Yusuf", "amina@council.example"));
        await this.LoadAsync(File("n.csv", "CHILD,Forename,Surname,School URN,Placement address,Social worker,Social worker email,Adviser,Adviser email\n"
            + string.Concat(Everybody.Select(n => $"{n},Child{n},Family{n},{Oak},\"{Street}, Bakewell\",Amina Yusuf,amina@council.example,Ben Ode,ben@council.example\n"))));
        var teacher = await this.MakePersonAsync(Role.DesignatedTeacher, "Dee Tee", "dee@oak.example");
        await SendAsync(new Pages.Schools.Teachers.SetDesignatedTeacher(Oak, "Dee Tee", "dee@oak.example", Clock.Today(), []));
        Clock.GoTo(new DateOnly(2026, 11, 10));
        await this.LoadAsync(File("e2.csv", Episodes + Episode903[1].Item2));
        (Head, Adviser, Worker, Teacher) = (await this.SignInAsync(Role.Head), await this.SignInAsync(adviser), await this.SignInAsync(worker), await this.SignInAsync(teacher));
    }

    private static string StillHere(string episodes) => episodes.Replace("05/11/2026,E2", ",", StringComparison.Ordinal);
}
