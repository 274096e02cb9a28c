using Microsoft.EntityFrameworkCore;
using VirtualSchool.Children.Data;
using VirtualSchool.Children.Domain.Calendars;
using VirtualSchool.Platform.Data;

namespace VirtualSchool.Children.Calendars;

/// <summary>Keeps the calendars in memory until somebody changes the module's records.</summary>
internal sealed class CalendarShelf
{
    private readonly Lock _turn = new();
    private (long Version, CalendarBook? Book) _kept = (-1, null);

    public CalendarBook? At(long version)
    {
        lock (_turn) return _kept.Version == version ? _kept.Book : null;
    }

    public CalendarBook Keep(long version, CalendarBook book)
    {
        lock (_turn) _kept = (version, book);
        return book;
    }
}

/// <summary>Finds the calendars for whoever counts days.</summary>
internal sealed class CalendarLibrary(ChildrenDbContext data, CalendarShelf shelf, IChangeSignal signal)
{
    public async Task<CalendarBook> OpenAsync(CancellationToken cancel)
    {
        var version = signal.Version(ChildrenDbContext.Schema);
        return shelf.At(version) ?? shelf.Keep(version, await ReadAsync(cancel));
    }

    private async Task<CalendarBook> ReadAsync(CancellationToken cancel) => new(
        await data.Set<CalendarRow>().AsNoTracking().ToListAsync(cancel),
        await data.Set<TermRow>().AsNoTracking().ToListAsync(cancel),
        await data.Set<ClosureRow>().AsNoTracking().ToListAsync(cancel),
        new BankHolidays(await data.Set<BankHolidayRow>().Select(h => h.Date).ToListAsync(cancel)));
}
