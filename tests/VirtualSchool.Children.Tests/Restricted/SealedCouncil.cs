using VirtualSchool.Children.Tests.Imports;
using VirtualSchool.Kernel;
using VirtualSchool.Testing;
using static VirtualSchool.Children.Tests.Imports.Loading;

namespace VirtualSchool.Children.Tests.Restricted;

/// <summary>A council whose return of 10 November 2026 tells that one child was adopted; another is still in care.</summary>
public class SealedCouncil : RollService
{
    internal const string Sealed = "901";
    internal const string Other = "902";
    internal const string OldUpn = "H801200001001";
    internal const int Oak = 100301;
    internal const string Born = "12/06/2014";
    internal const string Why = "The agency asks for the school history, letter of 4 November";

    public Visitor Head { get; private set; } = null!;

    public Visitor Adviser { get; private set; } = null!;

    public Visitor Worker { get; private set; } = null!;

    public Visitor Teacher { get; private set; } = null!;

    public Guid SealedId { get; private set; }

    internal static string Adoption => $"{Sealed},01/02/2024,S,E1,N1,A5,PR1,05/11/2026,E11,,,DE45 9ZZ,\n";

    internal IReadOnlyList<Visitor> Everybody => [Head, Adviser, Worker, Teacher];

    internal Task<Guid> IdOfAsync(string number) => ReadAsync<Guid>("select id from children.child where council_number = $1", number);

    internal async Task<Guid> AddAsync(string number, string given, string family)
    {
        await this.LoadAsync(
            File("h.csv", Header + $"{number},2,02/02/2013,WBRI,UN4,,\n"), File("e.csv", Episodes + $"{number},01/02/2025,S,C2,N1,U4,PR1,,,,,,\n"));
        await this.LoadAsync(File("n.csv", $"CHILD,Forename,Surname\n{number},{given},{family}\n"));
        return await IdOfAsync(number);
    }

    protected override async Task FillAsync()
    {
        Clock.GoTo(new DateOnly(2026, 11, 3));
        await this.LoadAsync(File("s.csv",
            "URN,LA (code),EstablishmentNumber,EstablishmentName,TypeOfEstablishment (name),EstablishmentStatus (name),PhaseOfEducation (name),Postcode\n"
            + $"{Oak},831,1,Oak Tree Academy,Academy,Open,Secondary,DE1 1AA\n"));
        await this.LoadAsync(
            File("h.csv", Header + $"{Sealed},2,{Born},WBRI,{OldUpn},,\n{Other},1,01/04/2014,WBRI,UN4,,\n"),
            File("e.csv", Episodes + $"{Sealed},01/02/2024,S,E1,N1,A5,PR1,,,,,DE45 9ZZ,\n{Other},01/02/2024,S,C2,N1,U4,PR1,,,,,DE45 9ZX,\n"));
        var (adviser, worker) = (await this.MakePersonAsync(Role.Adviser, "Ben Ode", "ben@council.example"), await this.MakePersonAsync(Role.SocialWorker, "Amina Yusuf", "amina@council.example"));
        await this.LoadAsync(File("n.csv", "CHILD,Forename,Surname,School URN,Social worker,Social worker email,Adviser,Adviser email\n"
            + $"{Sealed},Wren,Hollis,{Oak},Amina Yusuf,amina@council.example,Ben Ode,ben@council.example\n{Other},Ned,Park,{Oak},Amina Yusuf,amina@council.example,Ben Ode,ben@council.example\n"));
        var teacher = await this.MakePersonAsync(Role.DesignatedTeacher, "Dee Tee", "dee@oak.example");
        await SendAsync(new Pages.Schools.Teachers.SetDesignatedTeacher(Oak, "Dee Tee", "dee@oak.example", new(2026, 11, 3), []));
        SealedId = await IdOfAsync(Sealed);
        Clock.GoTo(new DateOnly(2026, 11, 10));
        Heard.Forget();
        await this.LoadAsync(File("e2.csv", Episodes + Adoption));
        (Head, Adviser, Worker, Teacher) = (await this.SignInAsync(Role.Head), await this.SignInAsync(adviser), await this.SignInAsync(worker), await this.SignInAsync(teacher));
    }
}
