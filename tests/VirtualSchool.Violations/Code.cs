using Microsoft.EntityFrameworkCore;

namespace VirtualSchool.Violations.ModulesNeverSave
{
    internal static class BreaksBySaving
    {
        public static async Task Run(DbContext data)
        {
            await Task.Yield();
            await data.SaveChangesAsync();
        }
    }

    internal static class BreaksByDeletingInBulk
    {
        public static Task<int> Run(IQueryable<string> rows) => rows.ExecuteDeleteAsync();
    }

    internal static class BreaksByItsOwnTransaction
    {
        public static Func<Task> Later(DbContext data) => () => data.Database.BeginTransactionAsync();
    }

    internal static class KeepsToReading
    {
        public static Task<List<string>> Run(IQueryable<string> rows) => rows.ToListAsync();
    }
}

namespace VirtualSchool.Violations.NobodyReadsTheWallClock
{
    internal static class BreaksByNow
    {
        public static DateTime Today => DateTime.Today;
    }

    internal static class BreaksByUtcNowInALambda
    {
        public static Func<DateTimeOffset> Clock => () => DateTimeOffset.UtcNow;
    }

    internal static class KeepsToItsProvider
    {
        public static DateTimeOffset Now(TimeProvider clock) => clock.GetUtcNow();
    }
}

namespace VirtualSchool.Violations.SqlStaysInItsOwnSchema
{
    internal static class BreaksByReadingAnother
    {
        public static string Sql => "select p.id from violations.mine m join peps.pep p on p.child = m.child";
    }

    internal static class KeepsToThePublishedView
    {
        public static string Sql => "select shown_name from children.child_card c join violations.mine m on m.child = c.id";
    }
}
