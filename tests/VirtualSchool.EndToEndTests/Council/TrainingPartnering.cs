using VirtualSchool.Kernel;
using VirtualSchool.Testing;

namespace VirtualSchool.EndToEndTests.Council;

/// <summary>An organisation that gives an event, and somebody who signs in for it.</summary>
internal static class TrainingPartnering
{
    private const string Rows =
        """
        with made as (insert into training.partner (id, name) values (gen_random_uuid(), 'Hearth and School') returning id),
        given as (update training.offering set provider_id = made.id from made where reference = $2 returning 1),
        party as (insert into training.contract_party (id, contract_id, partner_id, duty) select gen_random_uuid(), c.id, made.id, 'TrainsAndSupplies' from training.contract c, made returning 1)
        insert into training.partner_person (person_id, partner_id, name, email, since) select $1, made.id, 'Pat Nears', 'pat@partner.example', '2026-09-01' from made returning partner_id
        """;

    public static Task<Guid> TieAsync(TestService service, PersonId person, string offering) => service.ReadAsync<Guid>(Rows, person.Value, offering);
}
