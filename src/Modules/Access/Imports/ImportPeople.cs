using System.Collections.Frozen;
using MediatR;
using Microsoft.EntityFrameworkCore;
using VirtualSchool.Access.Data;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Imports;
using VirtualSchool.Platform.Imports.Reading;
using VirtualSchool.Platform.Time;

namespace VirtualSchool.Access.Imports;

/// <summary>A list of people who are to use the service, under whatever headings it has: adds them, gives roles, and invites them by mail.</summary>
internal sealed class ImportPeople(AccessDbContext data, Invitations invitations, IMediator mediator, TimeProvider clock) : IImportKind
{
    public string Key => "people";

    public string Title => "People";

    public string Wants => "a list of people with names, e-mail addresses, roles and teachers’ schools, as CSV; each can be sent a link to choose a password";

    public bool GivesWay => true;

    public bool Recognises(UploadedFile file) => TextTable.TryOpen(file) is { } table && PeopleColumns.Fit(table);

    public async Task<ImportPlan> PlanAsync(ImportRequest request, IProgress<ImportProgress> progress, CancellationToken cancel)
    {
        var table = TextTable.Open(request.Files[0]);
        var columns = new PeopleColumns(table, await RememberedColumns.HeadingsAsync(data, cancel), request.Answers);
        var file = new PeopleFile(table, columns);
        IReadOnlyList<ListedPerson> listed = columns.AreEnough ? file.Read() : [];
        var keys = listed.Select(p => p.EmailKey).Distinct().ToArray();
        var known = await data.People.AsNoTracking().Include(p => p.Roles).Where(p => keys.Contains(p.EmailKey)).ToDictionaryAsync(p => p.EmailKey, cancel);
        var uninvited = columns.Invites ? await invitations.UninvitedAsync([.. known.Values.Select(p => p.Id)], cancel) : FrozenSet<PersonId>.Empty;
        var schools = await SchoolsOfTeachers.OfAsync(listed, known, columns.School, file.Problems, mediator, cancel);
        var work = new PeopleWork(listed, known, schools, columns.Invites, uninvited, clock.Today());
        return new PlanPeople(work, columns, data, invitations, mediator)
        {
            Changes = work.Changes,
            Problems = file.Problems.Items,
            Counts = [new("People in the list", keys.Length), new("New to the service", keys.Length - known.Count), new("Letters with a link", work.ToInvite.Count), new("Rows left out", file.Problems.RowsLeftOut)],
            Questions = columns.Questions,
        };
    }
}
