namespace VirtualSchool.Host.Bench;

/// <summary>One thing that is measured.</summary>
/// <param name="Name">The word that <c>--only</c> takes.</param>
/// <param name="What">What it is, in the results.</param>
internal sealed record BenchCase(string Name, string What)
{
    public static readonly BenchCase String = new("string", "a bare string of 20 KB");
    public static readonly BenchCase Query = new("query", "one plain query of 25 rows, and that string");
    public static readonly BenchCase SignIn = new("sign-in", "sign-in page");
    public static readonly BenchCase Roll = new("roll", "roll list");
    public static readonly BenchCase RollPacked = new("roll-packed", "roll list, packed for a browser");
    public static readonly BenchCase Child = new("child", "child page");
    public static readonly BenchCase Board = new("board", "board");
    public static readonly BenchCase Save = new("save", "save of a box");
    public static readonly BenchCase Search = new("search", "search by misspelt names");
    public static readonly BenchCase SearchAlone = new("search-alone", "the same search, one person alone");

    public static readonly BenchCase Calendar = new("calendar", "public list of training");
    public static readonly BenchCase Booking = new("booking", "booking of a place by the public");
    public static readonly BenchCase Participants = new("participants", "participants’ list, 170 of 6,800 bookings");

    public static readonly BenchCase BareLine = new("bare-line", "a line in a bare table, committed");
    public static readonly BenchCase SealedLine = new("sealed-line", "a look in the sealed log, committed and sealed");

    /// <summary>Everything, in the order of the results: what is held to the query is measured right after it, so that what the machine does meanwhile is the same.</summary>
    public static IReadOnlyList<BenchCase> All { get; } = [String, Query, Roll, Board, RollPacked, Child, SignIn, Save, Search, SearchAlone, Calendar, Booking, Participants, BareLine, SealedLine];

    /// <summary>The pages whose rate is held against the plain query's.</summary>
    public static IReadOnlyList<BenchCase> HeldToTheQuery { get; } = [Roll, Board];

    /// <summary>What the machine could do at the most; measured in every run.</summary>
    public bool IsLimit => this == String || this == Query;
}
