using VirtualSchool.Children.Tests.Imports;
using VirtualSchool.Kernel;
using VirtualSchool.Testing;
using static VirtualSchool.Children.Tests.Imports.Loading;

namespace VirtualSchool.Children.Tests.Screens;

/// <summary>A small council on 10 November 2026: forty children at two schools, one of them alone at the second.</summary>
public class Council : RollService
{
    internal const int Oak = 100301;
    internal const int Ash = 100302;
    internal const string Alone = "740";

    public Visitor Head { get; private set; } = null!;

    public Visitor Adviser { get; private set; } = null!;

    internal async Task<Guid> IdOfAsync(string number) => await ReadAsync<Guid>("select id from children.child where council_number = $1", number);

    internal async Task<ChildId> ChildAsync(string number) => new(await IdOfAsync(number));

    protected override async Task FillAsync()
    {
        Clock.GoTo(new DateOnly(2026, 11, 3));
        await this.LoadAsync(
            File("h.csv", Header + string.Concat(Numbers.Select(n => $"{n},2,{1 + (n % 28):00}/03/{2010 + (n % 8)},WBRI,UN4,,\n"))),
            File("e.csv", Episodes + string.Concat(Numbers.Select(n => $"{n},{1 + (n % 28):00}/01/2024,S,C2,N1,U4,PR1,,,,,,\n"))));
        await this.LoadAsync(File("s.csv",
            "URN,LA (code),EstablishmentNumber,EstablishmentName,TypeOfEstablishment (name),EstablishmentStatus (name),PhaseOfEducation (name),Postcode\n"
            + $"{Oak},831,1,Oak Tree Academy,Academy,Open,Secondary,DE1 1AA\n{Ash},831,2,Ash Grove School,Academy,Open,Secondary,DE1 1AB\n100303,831,3,Shut School,Academy,Closed,Secondary,DE1 1AC\n"));
        var adviser = await this.MakePersonAsync(Role.Adviser, "Ben Ode", "ben@council.example");
        await this.LoadAsync(File("n.csv", "CHILD,Forename,Surname,School URN,SEN,Social worker,Social worker email,Adviser,Adviser email\n" + string.Concat(Numbers.Select(Names))));
        Clock.GoTo(new DateOnly(2026, 11, 10));
        (Head, Adviser) = (await this.SignInAsync(Role.Head), await this.SignInAsync(adviser));
        Heard.Forget();
    }

    private static IEnumerable<int> Numbers => Enumerable.Range(701, 40);

    private static string Names(int n) => n switch
    {
        701 => $"701,Siobhán,Marsh,{Oak},E,Amina Yusuf,amina@council.example,Ben Ode,ben@council.example\n",
        740 => $"740,Zachary,Young,{Ash},N,Amina Yusuf,amina@council.example,,\n",
        739 => "739,No,School,,K,,,,\n",
        _ => $"{n},Child{n},Family{n},{Oak},N,Amina Yusuf,amina@council.example,,\n",
    };
}
