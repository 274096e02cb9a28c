using System.Globalization;

namespace VirtualSchool.Host.Bench;

/// <summary>Processor time that was used up to a moment, by the program that answers and by its database. Waiting is not in it, so neighbours change it little.</summary>
internal readonly record struct ProcessorTime(TimeSpan Program, TimeSpan Database)
{
    // sysconf(_SC_CLK_TCK) on every Linux that .NET runs on.
    private const double TicksPerSecond = 100;

    public TimeSpan Whole => Program + Database;

    public ProcessorTime OfProgram => this with { Database = default };

    public static ProcessorTime operator +(ProcessorTime one, ProcessorTime other) => new(one.Program + other.Program, one.Database + other.Database);

    public static ProcessorTime operator -(ProcessorTime later, ProcessorTime earlier) => new(later.Program - earlier.Program, later.Database - earlier.Database);

    /// <summary>What the program and the database server have used so far.</summary>
    /// <param name="program">The number of the program's process.</param>
    /// <param name="server">The number of PostgreSQL's first process; its children count too, also those that have ended.</param>
    public static ProcessorTime Of(int program, int server)
    {
        var children = Directory.EnumerateDirectories("/proc").Select(d => int.TryParse(Path.GetFileName(d), out var pid) ? Read(pid) : null).Where(p => p?.Parent == server);
        return new(Read(program)?.Own ?? default, (Read(server)?.WithEnded ?? default) + children.Aggregate(TimeSpan.Zero, (sum, p) => sum + p!.Value.Own));
    }

    /// <summary>The number of PostgreSQL's first process.</summary>
    /// <param name="clusterFolder">Where its cluster lies.</param>
    public static int ServerOf(string clusterFolder) =>
        int.Parse(File.ReadLines(Path.Combine(clusterFolder, "data", "postmaster.pid")).First(), CultureInfo.InvariantCulture);

    // proc(5): after the name in brackets come state, parent, and from the 14th field on user, system, and both of ended children.
    private static (int Parent, TimeSpan Own, TimeSpan WithEnded)? Read(int pid)
    {
        try
        {
            var line = File.ReadAllText($"/proc/{pid}/stat");
            var fields = line[(line.LastIndexOf(')') + 2)..].Split(' ');
            var ticks = fields[11..15].Select(f => long.Parse(f, CultureInfo.InvariantCulture)).ToArray();
            return (int.Parse(fields[1], CultureInfo.InvariantCulture), Seconds(ticks[0] + ticks[1]), Seconds(ticks.Sum()));
        }
        catch (IOException)
        {
            return null; // It ended meanwhile.
        }
    }

    private static TimeSpan Seconds(long ticks) => TimeSpan.FromSeconds(ticks / TicksPerSecond);
}
