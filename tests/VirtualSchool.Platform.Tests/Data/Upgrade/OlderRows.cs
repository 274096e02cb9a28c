namespace VirtualSchool.Platform.Tests.Data.Upgrade;

/// <summary>What a council had written with the first program that landed: a head, a child in care at a school, a signed plan, a letter, a file.</summary>
internal static class OlderRows
{
    public static readonly Guid Head = new("0199f000-0000-7000-8000-000000000001");
    public static readonly Guid Child = new("0199f000-0000-7000-8000-0000000000c1");

    public const string Sql = """
        insert into platform.setting (key, value) values ('council', 'Elmshire');
        insert into platform.outbox_message (id, queued_at, to_person, to_address, subject, body, about, state, tries, next_try_at, delivered_at) values
          ('0199f000-0000-7000-8000-000000000a01', '2026-10-20 10:00+00', null, 'sara.holt@elmshire.example', 'OB: signed off', 'Read it on the page.', '0199f000-0000-7000-8000-0000000000c1', 'Delivered', 1, '2026-10-20 10:00+00', '2026-10-20 10:01+00');
        insert into platform.import (id, kind, state, staged_at, staged_by, file_names, answers, ended_at) values
          ('0199f000-0000-7000-8000-000000000b01', 'names', 'Done', '2026-10-01 09:00+00', 'Hana Reed', 'names.csv', '{}', '2026-10-01 09:01+00');
        insert into platform.import_file (id, import_id, position, name, bytes) values
          ('0199f000-0000-7000-8000-000000000b02', '0199f000-0000-7000-8000-000000000b01', 1, 'names.csv', 'CHILD,Forename');
        insert into platform.log_entry (key, at, person, person_name, kind, what, children) values
          ('0199f000-0000-7000-8000-000000000d01', '2026-10-20 10:00+00', '0199f000-0000-7000-8000-000000000001', 'Hana Reed', 'look', '/children', '{0199f000-0000-7000-8000-0000000000c1}');

        insert into access.people (id, name, email, email_key, session_stamp) values
          ('0199f000-0000-7000-8000-000000000001', 'Hana Reed', 'hana.reed@elmshire.example', 'hana.reed@elmshire.example', gen_random_uuid()),
          ('0199f000-0000-7000-8000-000000000002', 'Sara Holt', 'sara.holt@elmshire.example', 'sara.holt@elmshire.example', gen_random_uuid());
        insert into access.accounts (id, person_id, password_hash, security_stamp, user_name, normalized_user_name, concurrency_stamp, two_factor_enabled) values
          (gen_random_uuid(), '0199f000-0000-7000-8000-000000000002', 'unknown', 'stamp', 'sara.holt@elmshire.example', 'SARA.HOLT@ELMSHIRE.EXAMPLE', 'stamp', false);
        insert into access.roles_held (id, person_id, role, "from", until, because) values
          (gen_random_uuid(), '0199f000-0000-7000-8000-000000000001', 'Head', '2026-09-01', null, 'appointed'),
          (gen_random_uuid(), '0199f000-0000-7000-8000-000000000002', 'SocialWorker', '2026-09-01', null, 'allocated');
        insert into access.sights (id, person_id, child_id, role, "from", until, because) values
          (gen_random_uuid(), '0199f000-0000-7000-8000-000000000002', '0199f000-0000-7000-8000-0000000000c1', 'SocialWorker', '2026-09-01', null, 'allocated');
        insert into access.sign_in_attempts (id, key, person_id, at, outcome) values
          (gen_random_uuid(), 'sara.holt@elmshire.example', '0199f000-0000-7000-8000-000000000002', '2026-10-20 09:00+00', 'SignedIn');

        insert into children.school (urn, name, status, sort_name) values (123456, 'Old Lane School', 'Open', 'old lane school');
        insert into children.child (id, council_number, born_on, given_name, family_name, shown_name, initials, sort_name, search_text, on_roll, in_care_since, legal_status, placement, year_group, school_urn, school_name, worker_id, worker_name) values
          ('0199f000-0000-7000-8000-0000000000c1', '7001', '2018-02-03', 'Ola', 'Before', 'Ola Before', 'OB', 'before ola', 'ola before', true, '2026-01-05', 'C2', 'U6', 4, 123456, 'Old Lane School', '0199f000-0000-7000-8000-000000000002', 'Sara Holt');
        insert into children.care_episode (id, child_id, "from", why_began, legal_status, need, placement, provider) values
          (gen_random_uuid(), '0199f000-0000-7000-8000-0000000000c1', '2026-01-05', 'S', 'C2', 'N1', 'U6', 'PR1');
        insert into children.school_place (id, child_id, school_urn, school_name, "from") values
          (gen_random_uuid(), '0199f000-0000-7000-8000-0000000000c1', 123456, 'Old Lane School', '2026-01-05');
        insert into children.allocation (id, child_id, part, person_id, person_name, "from") values
          (gen_random_uuid(), '0199f000-0000-7000-8000-0000000000c1', 'SocialWorker', '0199f000-0000-7000-8000-000000000002', 'Sara Holt', '2026-09-01');
        insert into children.designated_teacher (id, school_urn, person_id, name, email, "from") values
          (gen_random_uuid(), 123456, '0199f000-0000-7000-8000-000000000003', 'Tom Lane', 'tom.lane@oldlane.example', '2026-01-01');
        insert into children.remembered_column (field, heading) values ('number', 'Case number');

        insert into peps.pep (id, reference, child, kind, why_opened, term, template, template_version, state, opened_on, initiate_by, initiate_by_counted, write_by, write_by_counted,
            initiated_on, meeting_on, meeting_held_on, submitted_on, first_reviewed_on, signed_off_on, grade, signed_versions, due_on, waiting_for) values
          ('0199f000-0000-7000-8000-0000000000e1', 'P26-0007', '0199f000-0000-7000-8000-0000000000c1', 'Termly', 'The term''s plan', '2026-1', 'primary-2026', 1, 'SignedOff',
            '2026-09-01', '2026-09-15', '10 school days', '2026-12-01', 'the end of term', '2026-09-02', '2026-09-20', '2026-09-20', '2026-09-22', '2026-09-23', '2026-09-24', 'Gold', 1, '2026-12-01', 'Nobody');
        insert into peps.pep_step (id, pep_id, state, "on", at, note) values
          (gen_random_uuid(), '0199f000-0000-7000-8000-0000000000e1', 'SignedOff', '2026-09-24', '2026-09-24 10:00+00', null);
        insert into peps.answer (id, pep_id, child, section, question, block, state, value, at, revision) values
          (gen_random_uuid(), '0199f000-0000-7000-8000-0000000000e1', '0199f000-0000-7000-8000-0000000000c1', 'people', 'people.known_as', '00000000-0000-0000-0000-000000000000', 'Answered', 'Olly', '2026-09-03 10:00+00', 1);
        insert into peps.section_progress (pep_id, section, place, "for", required, answered, due_on) values
          ('0199f000-0000-7000-8000-0000000000e1', 'people', 1, 'SocialWorker', 1, 1, '2026-09-20');
        insert into peps.signed_version (id, pep_id, child, number, document, grade, "on", at) values
          (gen_random_uuid(), '0199f000-0000-7000-8000-0000000000e1', '0199f000-0000-7000-8000-0000000000c1', 1,
            '{"reference": "P26-0007", "term": "Autumn 2026", "template": "primary-2026", "child": {"name": "Ola Before", "initials": "OB", "yearGroup": 4, "school": "Old Lane School"},
              "sections": [{"key": "people", "title": "Who is who", "owner": 0, "block": "00000000-0000-0000-0000-000000000000", "answers": [
                {"key": "people.known_as", "question": "What is the child called?", "state": 0, "value": "Olly", "reason": null, "by": "Sara Holt", "at": "2026-09-03T10:00:00+00:00"}]}],
              "meetingHeldOn": "20 Sep 2026", "cost": 0, "praise": "Ola is heard", "signedBy": "Priya Nair", "amendedBecause": null}', 'Gold', '2026-09-24', '2026-09-24 10:00+00');
        """;
}
