using VirtualSchool.Access.Contracts;
using VirtualSchool.Children.Contracts;
using VirtualSchool.Kernel;
using VirtualSchool.Testing;

namespace VirtualSchool.Peps.Tests.Slices;

/// <summary>The service with a school, and children and people made as a test needs them.</summary>
public sealed class PepService : TestService
{
    private static readonly DateOnly LongAgo = new(2020, 1, 1);
    private static int _numbers = 100;

    protected override bool HasDoor => true;

    /// <summary>A child in Year 4 in care, with a social worker, an adviser and a school with a designated teacher.</summary>
    public async Task<PepChild> AddChildAsync(DateOnly? bornOn = null, int? year = 4, bool atSchool = true)
    {
        var number = Interlocked.Increment(ref _numbers);
        var (worker, teacher, adviser) = (await this.MakePersonAsync(Role.SocialWorker, $"Worker {number}"), await this.MakePersonAsync(Role.DesignatedTeacher, $"Teacher {number}"), await this.MakePersonAsync(Role.Adviser, $"Adviser {number}"));
        var child = new PepChild(ChildId.New(), $"Amira Child{number}", number, worker, teacher, adviser);
        await ReadAsync<int>(
            "insert into children.school (urn, name, status, sort_name) values ($1, $2, 'Open', $3) returning urn", number, $"School {number}", $"school {number}");
        await ReadAsync<Guid>(
            """insert into children.designated_teacher (id, school_urn, person_id, name, "from") values ($1, $2, $3, $4, $5) returning id""", Guid.NewGuid(), number, teacher.Value, $"Teacher {number}", LongAgo);
        await ReadAsync<Guid>(
            """
            insert into children.child (id, council_number, born_on, shown_name, initials, sort_name, search_text, on_roll, in_care_since, year_group, school_urn, school_name, adviser_id, adviser_name, worker_id, worker_name)
            values ($1, $2, $3, $4, 'AC', $5, $5, true, $6, $7, $8, $9, $10, $11, $12, $13) returning id
            """,
            child.Id.Value, $"C{number}", bornOn ?? new DateOnly(2018, 2, 3), child.Name, child.Name.ToLowerInvariant(), new DateOnly(2026, 1, 5), (object?)year ?? DBNull.Value,
            atSchool ? number : DBNull.Value, atSchool ? $"School {number}" : DBNull.Value, adviser.Value, $"Adviser {number}", worker.Value, $"Worker {number}");
        await SendAsync(new GrantSights([See(worker, child.Id, Role.SocialWorker), See(teacher, child.Id, Role.DesignatedTeacher), See(adviser, child.Id, Role.Adviser)]));
        return child;
    }

    /// <summary>Gives the child the episode of care, the school place and the people from which the roll works out what is so of them.</summary>
    public async Task SettleAsync(PepChild child)
    {
        await ReadAsync<Guid>("""insert into children.care_episode (id, child_id, "from", why_began, legal_status) values ($1, $2, $3, 'S', 'C2') returning id""", Guid.NewGuid(), child.Id.Value, new DateOnly(2026, 1, 5));
        await ReadAsync<Guid>("""insert into children.school_place (id, child_id, school_urn, school_name, "from") values ($1, $2, $3, $4, $5) returning id""", Guid.NewGuid(), child.Id.Value, child.School, $"School {child.School}", new DateOnly(2026, 1, 5));
        foreach (var (part, person) in new[] { ("SocialWorker", child.Worker), ("Adviser", child.Adviser) })
            await ReadAsync<Guid>("""insert into children.allocation (id, child_id, part, person_id, person_name, "from") values ($1, $2, $3, $4, $5, $6) returning id""", Guid.NewGuid(), child.Id.Value, part, person.Value, part, new DateOnly(2026, 1, 5));
    }

    /// <summary>The child comes into care; answers with the reference of the plan that it opened.</summary>
    public async Task<string> EnterCareAsync(PepChild child, DateOnly? on = null)
    {
        await PublishAsync(new ChildrenEnteredCare([new ChildOnDay(child.Id, on ?? new DateOnly(2026, 11, 2))], IsHistory: false));
        return await ReferenceAsync(child);
    }

    /// <summary>The reference of the child's newest plan.</summary>
    public Task<string> ReferenceAsync(PepChild child) =>
        ReadAsync<string>("select reference from peps.pep where child = $1 order by id desc limit 1", child.Id.Value);

    /// <summary>One column of a plan.</summary>
    public Task<T> PepAsync<T>(string reference, string column) => ReadAsync<T>($"select {column} from peps.pep where reference = $1", reference);

    /// <summary>How many plans a child has.</summary>
    public Task<long> CountAsync(PepChild child) => ReadAsync<long>("select count(*) from peps.pep where child = $1", child.Id.Value);

    private static SightToGrant See(PersonId person, ChildId child, Role role) => new(person, child, role, LongAgo, null, "a test needs it");
}

/// <summary>A child of a test and the people around them.</summary>
public sealed record PepChild(ChildId Id, string Name, int School, PersonId Worker, PersonId Teacher, PersonId Adviser);
