using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

#pragma warning disable CA1814 // Prefer jagged arrays over multidimensional

namespace VirtualSchool.Training.Data.Migrations
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.EnsureSchema(
                name: "training");

            migrationBuilder.CreateSequence(
                name: "booking_reference",
                schema: "training");

            migrationBuilder.CreateSequence(
                name: "course_reference",
                schema: "training");

            migrationBuilder.CreateSequence(
                name: "offering_reference",
                schema: "training");

            migrationBuilder.CreateTable(
                name: "catalogue_word",
                schema: "training",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "text", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    meaning = table.Column<string>(type: "text", nullable: true),
                    place = table.Column<int>(type: "integer", nullable: false),
                    retired_on = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_catalogue_word", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "contract",
                schema: "training",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    title = table.Column<string>(type: "text", nullable: false),
                    from = table.Column<DateOnly>(type: "date", nullable: false),
                    until = table.Column<DateOnly>(type: "date", nullable: true),
                    cost = table.Column<decimal>(type: "numeric(14,2)", precision: 14, scale: 2, nullable: true),
                    reaches = table.Column<string>(type: "text", nullable: true),
                    follows_id = table.Column<Guid>(type: "uuid", nullable: true),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_contract", x => x.id);
                    table.ForeignKey(
                        name: "fk_contract_contract_follows_id",
                        column: x => x.follows_id,
                        principalSchema: "training",
                        principalTable: "contract",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "partner",
                schema: "training",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    contact_name = table.Column<string>(type: "text", nullable: true),
                    contact_email = table.Column<string>(type: "text", nullable: true),
                    contact_telephone = table.Column<string>(type: "text", nullable: true),
                    notes = table.Column<string>(type: "text", nullable: true),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_partner", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "programme",
                schema: "training",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    title = table.Column<string>(type: "text", nullable: false),
                    summary = table.Column<string>(type: "text", nullable: true),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_programme", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "training_rule",
                schema: "training",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    applies_from = table.Column<DateOnly>(type: "date", nullable: false),
                    source = table.Column<string>(type: "text", nullable: false),
                    set_by = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_training_rule", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "course",
                schema: "training",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    reference = table.Column<string>(type: "text", nullable: false),
                    title = table.Column<string>(type: "text", nullable: false),
                    summary = table.Column<string>(type: "text", nullable: false),
                    kind = table.Column<string>(type: "text", nullable: false),
                    level_id = table.Column<Guid>(type: "uuid", nullable: true),
                    strand_id = table.Column<Guid>(type: "uuid", nullable: true),
                    length = table.Column<string>(type: "text", nullable: true),
                    minutes = table.Column<int>(type: "integer", nullable: true),
                    pre_reading = table.Column<string>(type: "text", nullable: true),
                    pack = table.Column<string>(type: "text", nullable: true),
                    is_by_invitation = table.Column<bool>(type: "boolean", nullable: false),
                    percent_to_complete = table.Column<int>(type: "integer", nullable: false),
                    certificate_waits_for_evaluation = table.Column<bool>(type: "boolean", nullable: false),
                    retired_on = table.Column<DateOnly>(type: "date", nullable: true),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_course", x => x.id);
                    table.ForeignKey(
                        name: "fk_course_catalogue_word_level_id",
                        column: x => x.level_id,
                        principalSchema: "training",
                        principalTable: "catalogue_word",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_course_catalogue_word_strand_id",
                        column: x => x.strand_id,
                        principalSchema: "training",
                        principalTable: "catalogue_word",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "learner",
                schema: "training",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    role_id = table.Column<Guid>(type: "uuid", nullable: true),
                    job_title = table.Column<string>(type: "text", nullable: true),
                    school_urn = table.Column<int>(type: "integer", nullable: true),
                    setting = table.Column<string>(type: "text", nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: true),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_learner", x => x.id);
                    table.ForeignKey(
                        name: "fk_learner_catalogue_word_role_id",
                        column: x => x.role_id,
                        principalSchema: "training",
                        principalTable: "catalogue_word",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "contract_party",
                schema: "training",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    contract_id = table.Column<Guid>(type: "uuid", nullable: false),
                    partner_id = table.Column<Guid>(type: "uuid", nullable: true),
                    duty = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_contract_party", x => x.id);
                    table.ForeignKey(
                        name: "fk_contract_party_contract_contract_id",
                        column: x => x.contract_id,
                        principalSchema: "training",
                        principalTable: "contract",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_contract_party_partner_partner_id",
                        column: x => x.partner_id,
                        principalSchema: "training",
                        principalTable: "partner",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "contract_course",
                schema: "training",
                columns: table => new
                {
                    contract_id = table.Column<Guid>(type: "uuid", nullable: false),
                    course_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_contract_course", x => new { x.contract_id, x.course_id });
                    table.ForeignKey(
                        name: "fk_contract_course_contract_contract_id",
                        column: x => x.contract_id,
                        principalSchema: "training",
                        principalTable: "contract",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_contract_course_course_course_id",
                        column: x => x.course_id,
                        principalSchema: "training",
                        principalTable: "course",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "course_audience",
                schema: "training",
                columns: table => new
                {
                    course_id = table.Column<Guid>(type: "uuid", nullable: false),
                    word_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_course_audience", x => new { x.course_id, x.word_id });
                    table.ForeignKey(
                        name: "fk_course_audience_catalogue_word_word_id",
                        column: x => x.word_id,
                        principalSchema: "training",
                        principalTable: "catalogue_word",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_course_audience_course_course_id",
                        column: x => x.course_id,
                        principalSchema: "training",
                        principalTable: "course",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "course_resource",
                schema: "training",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    course_id = table.Column<Guid>(type: "uuid", nullable: false),
                    place = table.Column<int>(type: "integer", nullable: false),
                    title = table.Column<string>(type: "text", nullable: false),
                    address = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_course_resource", x => x.id);
                    table.ForeignKey(
                        name: "fk_course_resource_course_course_id",
                        column: x => x.course_id,
                        principalSchema: "training",
                        principalTable: "course",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "embedded_practice",
                schema: "training",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    course_id = table.Column<Guid>(type: "uuid", nullable: false),
                    school_urn = table.Column<int>(type: "integer", nullable: false),
                    school_name = table.Column<string>(type: "text", nullable: false),
                    on = table.Column<DateOnly>(type: "date", nullable: false),
                    evidence = table.Column<string>(type: "text", nullable: false),
                    by = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_embedded_practice", x => x.id);
                    table.ForeignKey(
                        name: "fk_embedded_practice_course_course_id",
                        column: x => x.course_id,
                        principalSchema: "training",
                        principalTable: "course",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "learning_outcome",
                schema: "training",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    course_id = table.Column<Guid>(type: "uuid", nullable: false),
                    place = table.Column<int>(type: "integer", nullable: false),
                    text = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_learning_outcome", x => x.id);
                    table.ForeignKey(
                        name: "fk_learning_outcome_course_course_id",
                        column: x => x.course_id,
                        principalSchema: "training",
                        principalTable: "course",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "offering",
                schema: "training",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    reference = table.Column<string>(type: "text", nullable: false),
                    course_id = table.Column<Guid>(type: "uuid", nullable: false),
                    contract_id = table.Column<Guid>(type: "uuid", nullable: true),
                    provider_id = table.Column<Guid>(type: "uuid", nullable: true),
                    venue_name = table.Column<string>(type: "text", nullable: true),
                    venue_address = table.Column<string>(type: "text", nullable: true),
                    join_link = table.Column<string>(type: "text", nullable: true),
                    capacity = table.Column<int>(type: "integer", nullable: false),
                    minimum = table.Column<int>(type: "integer", nullable: true),
                    per_setting = table.Column<int>(type: "integer", nullable: true),
                    booking_opens_on = table.Column<DateOnly>(type: "date", nullable: true),
                    booking_closes_on = table.Column<DateOnly>(type: "date", nullable: true),
                    door = table.Column<string>(type: "text", nullable: false),
                    host_urn = table.Column<int>(type: "integer", nullable: true),
                    host_name = table.Column<string>(type: "text", nullable: true),
                    price = table.Column<decimal>(type: "numeric(14,2)", precision: 14, scale: 2, nullable: true),
                    cost = table.Column<decimal>(type: "numeric(14,2)", precision: 14, scale: 2, nullable: true),
                    state = table.Column<string>(type: "text", nullable: false),
                    published_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    cancelled_on = table.Column<DateOnly>(type: "date", nullable: true),
                    cancelled_because = table.Column<string>(type: "text", nullable: true),
                    packs_ordered = table.Column<int>(type: "integer", nullable: true),
                    packs_ordered_on = table.Column<DateOnly>(type: "date", nullable: true),
                    packs_sent_on = table.Column<DateOnly>(type: "date", nullable: true),
                    first_day = table.Column<DateOnly>(type: "date", nullable: true),
                    last_day = table.Column<DateOnly>(type: "date", nullable: true),
                    calendar_version = table.Column<int>(type: "integer", nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_offering", x => x.id);
                    table.ForeignKey(
                        name: "fk_offering_contract_contract_id",
                        column: x => x.contract_id,
                        principalSchema: "training",
                        principalTable: "contract",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_offering_course_course_id",
                        column: x => x.course_id,
                        principalSchema: "training",
                        principalTable: "course",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_offering_partner_provider_id",
                        column: x => x.provider_id,
                        principalSchema: "training",
                        principalTable: "partner",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "prerequisite",
                schema: "training",
                columns: table => new
                {
                    course_id = table.Column<Guid>(type: "uuid", nullable: false),
                    required_course_id = table.Column<Guid>(type: "uuid", nullable: false),
                    must_be_embedded = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_prerequisite", x => new { x.course_id, x.required_course_id });
                    table.ForeignKey(
                        name: "fk_prerequisite_course_course_id",
                        column: x => x.course_id,
                        principalSchema: "training",
                        principalTable: "course",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_prerequisite_course_required_course_id",
                        column: x => x.required_course_id,
                        principalSchema: "training",
                        principalTable: "course",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "programme_step",
                schema: "training",
                columns: table => new
                {
                    programme_id = table.Column<Guid>(type: "uuid", nullable: false),
                    course_id = table.Column<Guid>(type: "uuid", nullable: false),
                    place = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_programme_step", x => new { x.programme_id, x.course_id });
                    table.ForeignKey(
                        name: "fk_programme_step_course_course_id",
                        column: x => x.course_id,
                        principalSchema: "training",
                        principalTable: "course",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_programme_step_programme_programme_id",
                        column: x => x.programme_id,
                        principalSchema: "training",
                        principalTable: "programme",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "learner_address",
                schema: "training",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    learner_id = table.Column<Guid>(type: "uuid", nullable: false),
                    email = table.Column<string>(type: "text", nullable: false),
                    is_primary = table.Column<bool>(type: "boolean", nullable: false),
                    confirmed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_learner_address", x => x.id);
                    table.ForeignKey(
                        name: "fk_learner_address_learner_learner_id",
                        column: x => x.learner_id,
                        principalSchema: "training",
                        principalTable: "learner",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "offering_group",
                schema: "training",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    offering_id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    cluster = table.Column<string>(type: "text", nullable: true),
                    limit = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_offering_group", x => x.id);
                    table.ForeignKey(
                        name: "fk_offering_group_offering_offering_id",
                        column: x => x.offering_id,
                        principalSchema: "training",
                        principalTable: "offering",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "offering_trainer",
                schema: "training",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    offering_id = table.Column<Guid>(type: "uuid", nullable: false),
                    place = table.Column<int>(type: "integer", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    email = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_offering_trainer", x => x.id);
                    table.ForeignKey(
                        name: "fk_offering_trainer_offering_offering_id",
                        column: x => x.offering_id,
                        principalSchema: "training",
                        principalTable: "offering",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "planned_course",
                schema: "training",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    course_id = table.Column<Guid>(type: "uuid", nullable: false),
                    month = table.Column<DateOnly>(type: "date", nullable: false),
                    contract_id = table.Column<Guid>(type: "uuid", nullable: true),
                    note = table.Column<string>(type: "text", nullable: true),
                    offering_id = table.Column<Guid>(type: "uuid", nullable: true),
                    dropped_because = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_planned_course", x => x.id);
                    table.ForeignKey(
                        name: "fk_planned_course_contract_contract_id",
                        column: x => x.contract_id,
                        principalSchema: "training",
                        principalTable: "contract",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_planned_course_course_course_id",
                        column: x => x.course_id,
                        principalSchema: "training",
                        principalTable: "course",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_planned_course_offering_offering_id",
                        column: x => x.offering_id,
                        principalSchema: "training",
                        principalTable: "offering",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "booking",
                schema: "training",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    reference = table.Column<string>(type: "text", nullable: false),
                    offering_id = table.Column<Guid>(type: "uuid", nullable: false),
                    learner_id = table.Column<Guid>(type: "uuid", nullable: false),
                    group_id = table.Column<Guid>(type: "uuid", nullable: true),
                    state = table.Column<string>(type: "text", nullable: false),
                    booked_by = table.Column<string>(type: "text", nullable: false),
                    joined_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    offered_until = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    priority_because = table.Column<string>(type: "text", nullable: true),
                    access_needs = table.Column<string>(type: "text", nullable: true),
                    diet = table.Column<string>(type: "text", nullable: true),
                    hoped_for = table.Column<string>(type: "text", nullable: true),
                    funding = table.Column<string>(type: "text", nullable: false),
                    manager_name = table.Column<string>(type: "text", nullable: true),
                    manager_agreed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    may_be_photographed = table.Column<bool>(type: "boolean", nullable: false),
                    may_be_quoted = table.Column<bool>(type: "boolean", nullable: false),
                    ended_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    ended_because = table.Column<string>(type: "text", nullable: true),
                    replaced_by_id = table.Column<Guid>(type: "uuid", nullable: true),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_booking", x => x.id);
                    table.ForeignKey(
                        name: "fk_booking_booking_replaced_by_id",
                        column: x => x.replaced_by_id,
                        principalSchema: "training",
                        principalTable: "booking",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_booking_learner_learner_id",
                        column: x => x.learner_id,
                        principalSchema: "training",
                        principalTable: "learner",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_booking_offering_group_group_id",
                        column: x => x.group_id,
                        principalSchema: "training",
                        principalTable: "offering_group",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_booking_offering_offering_id",
                        column: x => x.offering_id,
                        principalSchema: "training",
                        principalTable: "offering",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "session",
                schema: "training",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    offering_id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    on = table.Column<DateOnly>(type: "date", nullable: false),
                    start = table.Column<TimeOnly>(type: "time without time zone", nullable: false),
                    end = table.Column<TimeOnly>(type: "time without time zone", nullable: false),
                    is_required = table.Column<bool>(type: "boolean", nullable: false),
                    topic = table.Column<string>(type: "text", nullable: true),
                    speakers = table.Column<string>(type: "text", nullable: true),
                    venue_name = table.Column<string>(type: "text", nullable: true),
                    venue_address = table.Column<string>(type: "text", nullable: true),
                    join_link = table.Column<string>(type: "text", nullable: true),
                    group_id = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_session", x => x.id);
                    table.ForeignKey(
                        name: "fk_session_offering_group_group_id",
                        column: x => x.group_id,
                        principalSchema: "training",
                        principalTable: "offering_group",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_session_offering_offering_id",
                        column: x => x.offering_id,
                        principalSchema: "training",
                        principalTable: "offering",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.InsertData(
                schema: "training",
                table: "catalogue_word",
                columns: new[] { "id", "kind", "meaning", "name", "place", "retired_on" },
                values: new object[,]
                {
                    { new Guid("00000001-0001-0000-0000-000000000000"), "Audience", "The duty, the plan and its targets, pupil premium plus, working with social workers", "Designated teacher", 10, null },
                    { new Guid("00000001-0002-0000-0000-000000000000"), "Audience", "Behaviour policy, whole-school change, exclusion", "Senior leader", 20, null },
                    { new Guid("00000001-0003-0000-0000-000000000000"), "Audience", "What to ask the designated teacher once a year", "Governor or trustee", 30, null },
                    { new Guid("00000001-0004-0000-0000-000000000000"), "Audience", "Attachment and trauma in the classroom, high expectations", "Teacher", 40, null },
                    { new Guid("00000001-0005-0000-0000-000000000000"), "Audience", "Co-regulation, reading and number catch-up", "Teaching assistant", 50, null },
                    { new Guid("00000001-0006-0000-0000-000000000000"), "Audience", "Joining the plan with the education, health and care plan", "SENCO", 60, null },
                    { new Guid("00000001-0007-0000-0000-000000000000"), "Audience", "Working with parents and carers, attendance, early help", "Pastoral or family support", 70, null },
                    { new Guid("00000001-0008-0000-0000-000000000000"), "Audience", "First relationships, play, moving on to school", "Early years practitioner", 80, null },
                    { new Guid("00000001-0009-0000-0000-000000000000"), "Audience", "Schools, admissions, exclusion, what a good plan asks", "Social worker", 90, null },
                    { new Guid("00000001-000a-0000-0000-000000000000"), "Audience", "The first year in practice: schools and the plan", "Newly qualified social worker", 100, null },
                    { new Guid("00000001-000b-0000-0000-000000000000"), "Audience", "What to look for in a plan at the review", "Independent reviewing officer", 110, null },
                    { new Guid("00000001-000c-0000-0000-000000000000"), "Audience", "Helping at home, talking with school", "Foster carer", 120, null },
                    { new Guid("00000001-000d-0000-0000-000000000000"), "Audience", "Rights of children who were looked after, talking with school", "Kinship carer or adoptive parent", 130, null },
                    { new Guid("00000001-000e-0000-0000-000000000000"), "Audience", "Education in the home, routines, school refusal", "Residential worker", 140, null },
                    { new Guid("00000001-000f-0000-0000-000000000000"), "Audience", "Brain development, positive parenting", "Children’s centre or family hub worker", 150, null },
                    { new Guid("00000001-0010-0000-0000-000000000000"), "Audience", "Delivering and supervising whole-school training", "Educational psychologist", 160, null },
                    { new Guid("00000001-0011-0000-0000-000000000000"), "Audience", "What a virtual school is for", "Student or trainee", 170, null },
                    { new Guid("00000001-0012-0000-0000-000000000000"), "Audience", null, "Other", 180, null },
                    { new Guid("00000002-0001-0000-0000-000000000000"), "Strand", null, "Attachment and trauma", 10, null },
                    { new Guid("00000002-0002-0000-0000-000000000000"), "Strand", null, "Relational and restorative practice", 20, null },
                    { new Guid("00000002-0003-0000-0000-000000000000"), "Strand", null, "Emotion coaching", 30, null },
                    { new Guid("00000002-0004-0000-0000-000000000000"), "Strand", null, "Reading, language and number", 40, null },
                    { new Guid("00000002-0005-0000-0000-000000000000"), "Strand", null, "The duty, the plan and the money", 50, null },
                    { new Guid("00000002-0006-0000-0000-000000000000"), "Strand", null, "Working with parents and carers", 60, null },
                    { new Guid("00000002-0007-0000-0000-000000000000"), "Strand", null, "Inclusion and special educational needs", 70, null },
                    { new Guid("00000002-0008-0000-0000-000000000000"), "Strand", null, "Looking after oneself and others", 80, null },
                    { new Guid("00000003-0001-0000-0000-000000000000"), "Level", "No knowledge is needed before", "Introduction", 10, null },
                    { new Guid("00000003-0002-0000-0000-000000000000"), "Level", "What everybody in the role should know", "Foundation", 20, null },
                    { new Guid("00000003-0003-0000-0000-000000000000"), "Level", "Doing it, with practice between sessions", "Practitioner", 30, null },
                    { new Guid("00000003-0004-0000-0000-000000000000"), "Level", "Leading it across a school or team", "Leader", 40, null },
                    { new Guid("00000003-0005-0000-0000-000000000000"), "Level", "Assessed and awarded", "Level 3 qualification", 50, null }
                });

            migrationBuilder.InsertData(
                schema: "training",
                table: "training_rule",
                columns: new[] { "id", "applies_from", "name", "number", "set_by", "source" },
                values: new object[,]
                {
                    { new Guid("0000000a-0000-0000-0000-000000000000"), new DateOnly(2015, 9, 1), "PercentToComplete", 80, null, "Shipped as a starting point; set your own" },
                    { new Guid("00000014-0000-0000-0000-000000000000"), new DateOnly(2015, 9, 1), "PlacesPerSetting", 4, null, "Shipped as a starting point; set your own" },
                    { new Guid("00000015-0000-0000-0000-000000000000"), new DateOnly(2015, 9, 1), "PlacesPerGroup", 10, null, "Groups of up to ten by cluster of schools, as a council with 70 schools ran its qualification in 2014-15" },
                    { new Guid("0000001e-0000-0000-0000-000000000000"), new DateOnly(2015, 9, 1), "DecideBefore", 4, null, "Councils’ published booking terms: decided about four weeks before" },
                    { new Guid("0000001f-0000-0000-0000-000000000000"), new DateOnly(2015, 9, 1), "PlanningAhead", 8, null, "Shipped as a starting point; set your own" }
                });

            migrationBuilder.CreateIndex(
                name: "ix_booking_group_id",
                schema: "training",
                table: "booking",
                column: "group_id");

            migrationBuilder.CreateIndex(
                name: "ix_booking_learner_id",
                schema: "training",
                table: "booking",
                column: "learner_id");

            migrationBuilder.CreateIndex(
                name: "ix_booking_offered_until",
                schema: "training",
                table: "booking",
                column: "offered_until",
                filter: "state = 'Offered'");

            migrationBuilder.CreateIndex(
                name: "ix_booking_offering_id_learner_id",
                schema: "training",
                table: "booking",
                columns: new[] { "offering_id", "learner_id" },
                unique: true,
                filter: "state in ('Provisional', 'Confirmed', 'Waiting', 'Offered')");

            migrationBuilder.CreateIndex(
                name: "ix_booking_offering_id_state_joined_at",
                schema: "training",
                table: "booking",
                columns: new[] { "offering_id", "state", "joined_at" });

            migrationBuilder.CreateIndex(
                name: "ix_booking_reference",
                schema: "training",
                table: "booking",
                column: "reference",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_booking_replaced_by_id",
                schema: "training",
                table: "booking",
                column: "replaced_by_id");

            migrationBuilder.CreateIndex(
                name: "ix_catalogue_word_kind_name",
                schema: "training",
                table: "catalogue_word",
                columns: new[] { "kind", "name" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_contract_follows_id",
                schema: "training",
                table: "contract",
                column: "follows_id");

            migrationBuilder.CreateIndex(
                name: "ix_contract_course_course_id",
                schema: "training",
                table: "contract_course",
                column: "course_id");

            migrationBuilder.CreateIndex(
                name: "ix_contract_party_contract_id",
                schema: "training",
                table: "contract_party",
                column: "contract_id");

            migrationBuilder.CreateIndex(
                name: "ix_contract_party_partner_id",
                schema: "training",
                table: "contract_party",
                column: "partner_id");

            migrationBuilder.CreateIndex(
                name: "ix_course_level_id",
                schema: "training",
                table: "course",
                column: "level_id");

            migrationBuilder.CreateIndex(
                name: "ix_course_reference",
                schema: "training",
                table: "course",
                column: "reference",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_course_strand_id",
                schema: "training",
                table: "course",
                column: "strand_id");

            migrationBuilder.CreateIndex(
                name: "ix_course_title_id",
                schema: "training",
                table: "course",
                columns: new[] { "title", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_course_audience_word_id",
                schema: "training",
                table: "course_audience",
                column: "word_id");

            migrationBuilder.CreateIndex(
                name: "ix_course_resource_course_id",
                schema: "training",
                table: "course_resource",
                column: "course_id");

            migrationBuilder.CreateIndex(
                name: "ix_embedded_practice_course_id_school_urn",
                schema: "training",
                table: "embedded_practice",
                columns: new[] { "course_id", "school_urn" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_learner_name_id",
                schema: "training",
                table: "learner",
                columns: new[] { "name", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_learner_person_id",
                schema: "training",
                table: "learner",
                column: "person_id");

            migrationBuilder.CreateIndex(
                name: "ix_learner_role_id",
                schema: "training",
                table: "learner",
                column: "role_id");

            migrationBuilder.CreateIndex(
                name: "ix_learner_school_urn",
                schema: "training",
                table: "learner",
                column: "school_urn");

            migrationBuilder.CreateIndex(
                name: "ix_learner_address_email",
                schema: "training",
                table: "learner_address",
                column: "email",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_learner_address_learner_id",
                schema: "training",
                table: "learner_address",
                column: "learner_id");

            migrationBuilder.CreateIndex(
                name: "ix_learning_outcome_course_id",
                schema: "training",
                table: "learning_outcome",
                column: "course_id");

            migrationBuilder.CreateIndex(
                name: "ix_offering_contract_id",
                schema: "training",
                table: "offering",
                column: "contract_id");

            migrationBuilder.CreateIndex(
                name: "ix_offering_course_id_first_day",
                schema: "training",
                table: "offering",
                columns: new[] { "course_id", "first_day" });

            migrationBuilder.CreateIndex(
                name: "ix_offering_first_day_id",
                schema: "training",
                table: "offering",
                columns: new[] { "first_day", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_offering_host_urn_first_day",
                schema: "training",
                table: "offering",
                columns: new[] { "host_urn", "first_day" },
                filter: "host_urn is not null");

            migrationBuilder.CreateIndex(
                name: "ix_offering_provider_id",
                schema: "training",
                table: "offering",
                column: "provider_id");

            migrationBuilder.CreateIndex(
                name: "ix_offering_reference",
                schema: "training",
                table: "offering",
                column: "reference",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_offering_state_first_day_id",
                schema: "training",
                table: "offering",
                columns: new[] { "state", "first_day", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_offering_group_offering_id",
                schema: "training",
                table: "offering_group",
                column: "offering_id");

            migrationBuilder.CreateIndex(
                name: "ix_offering_trainer_offering_id",
                schema: "training",
                table: "offering_trainer",
                column: "offering_id");

            migrationBuilder.CreateIndex(
                name: "ix_partner_name",
                schema: "training",
                table: "partner",
                column: "name",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_planned_course_contract_id",
                schema: "training",
                table: "planned_course",
                column: "contract_id");

            migrationBuilder.CreateIndex(
                name: "ix_planned_course_course_id",
                schema: "training",
                table: "planned_course",
                column: "course_id");

            migrationBuilder.CreateIndex(
                name: "ix_planned_course_month",
                schema: "training",
                table: "planned_course",
                column: "month",
                filter: "offering_id is null and dropped_because is null");

            migrationBuilder.CreateIndex(
                name: "ix_planned_course_offering_id",
                schema: "training",
                table: "planned_course",
                column: "offering_id");

            migrationBuilder.CreateIndex(
                name: "ix_prerequisite_required_course_id",
                schema: "training",
                table: "prerequisite",
                column: "required_course_id");

            migrationBuilder.CreateIndex(
                name: "ix_programme_title",
                schema: "training",
                table: "programme",
                column: "title",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_programme_step_course_id",
                schema: "training",
                table: "programme_step",
                column: "course_id");

            migrationBuilder.CreateIndex(
                name: "ix_session_group_id",
                schema: "training",
                table: "session",
                column: "group_id");

            migrationBuilder.CreateIndex(
                name: "ix_session_offering_id",
                schema: "training",
                table: "session",
                column: "offering_id");

            migrationBuilder.CreateIndex(
                name: "ix_session_on_start",
                schema: "training",
                table: "session",
                columns: new[] { "on", "start" });

            migrationBuilder.CreateIndex(
                name: "ix_training_rule_name_applies_from",
                schema: "training",
                table: "training_rule",
                columns: new[] { "name", "applies_from" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "booking",
                schema: "training");

            migrationBuilder.DropTable(
                name: "contract_course",
                schema: "training");

            migrationBuilder.DropTable(
                name: "contract_party",
                schema: "training");

            migrationBuilder.DropTable(
                name: "course_audience",
                schema: "training");

            migrationBuilder.DropTable(
                name: "course_resource",
                schema: "training");

            migrationBuilder.DropTable(
                name: "embedded_practice",
                schema: "training");

            migrationBuilder.DropTable(
                name: "learner_address",
                schema: "training");

            migrationBuilder.DropTable(
                name: "learning_outcome",
                schema: "training");

            migrationBuilder.DropTable(
                name: "offering_trainer",
                schema: "training");

            migrationBuilder.DropTable(
                name: "planned_course",
                schema: "training");

            migrationBuilder.DropTable(
                name: "prerequisite",
                schema: "training");

            migrationBuilder.DropTable(
                name: "programme_step",
                schema: "training");

            migrationBuilder.DropTable(
                name: "session",
                schema: "training");

            migrationBuilder.DropTable(
                name: "training_rule",
                schema: "training");

            migrationBuilder.DropTable(
                name: "learner",
                schema: "training");

            migrationBuilder.DropTable(
                name: "programme",
                schema: "training");

            migrationBuilder.DropTable(
                name: "offering_group",
                schema: "training");

            migrationBuilder.DropTable(
                name: "offering",
                schema: "training");

            migrationBuilder.DropTable(
                name: "contract",
                schema: "training");

            migrationBuilder.DropTable(
                name: "course",
                schema: "training");

            migrationBuilder.DropTable(
                name: "partner",
                schema: "training");

            migrationBuilder.DropTable(
                name: "catalogue_word",
                schema: "training");

            migrationBuilder.DropSequence(
                name: "booking_reference",
                schema: "training");

            migrationBuilder.DropSequence(
                name: "course_reference",
                schema: "training");

            migrationBuilder.DropSequence(
                name: "offering_reference",
                schema: "training");
        }
    }
}
