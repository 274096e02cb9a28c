using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

#pragma warning disable CA1814 // Prefer jagged arrays over multidimensional

namespace VirtualSchool.Peps.Data.Migrations
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.EnsureSchema(
                name: "peps");

            migrationBuilder.CreateSequence(
                name: "reference",
                schema: "peps");

            migrationBuilder.CreateTable(
                name: "pep",
                schema: "peps",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    reference = table.Column<string>(type: "text", nullable: false),
                    child = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "text", nullable: false),
                    why_opened = table.Column<string>(type: "text", nullable: false),
                    term = table.Column<string>(type: "character varying(6)", maxLength: 6, nullable: false),
                    template = table.Column<string>(type: "text", nullable: false),
                    template_version = table.Column<int>(type: "integer", nullable: false),
                    previous = table.Column<Guid>(type: "uuid", nullable: true),
                    carries_from = table.Column<Guid>(type: "uuid", nullable: true),
                    state = table.Column<string>(type: "text", nullable: false),
                    opened_on = table.Column<DateOnly>(type: "date", nullable: false),
                    initiate_by = table.Column<DateOnly>(type: "date", nullable: false),
                    initiate_by_counted = table.Column<string>(type: "text", nullable: false),
                    write_by = table.Column<DateOnly>(type: "date", nullable: false),
                    write_by_counted = table.Column<string>(type: "text", nullable: false),
                    initiated_on = table.Column<DateOnly>(type: "date", nullable: true),
                    meeting_on = table.Column<DateOnly>(type: "date", nullable: true),
                    meeting_at = table.Column<TimeOnly>(type: "time without time zone", nullable: true),
                    meeting_place = table.Column<string>(type: "text", nullable: true),
                    meeting_held_on = table.Column<DateOnly>(type: "date", nullable: true),
                    submitted_on = table.Column<DateOnly>(type: "date", nullable: true),
                    first_reviewed_on = table.Column<DateOnly>(type: "date", nullable: true),
                    signed_off_on = table.Column<DateOnly>(type: "date", nullable: true),
                    closed_on = table.Column<DateOnly>(type: "date", nullable: true),
                    closed_because = table.Column<string>(type: "text", nullable: true),
                    grade = table.Column<string>(type: "text", nullable: true),
                    signed_versions = table.Column<int>(type: "integer", nullable: false),
                    amended_because = table.Column<string>(type: "text", nullable: true),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false),
                    due_on = table.Column<DateOnly>(type: "date", nullable: false),
                    waiting_for = table.Column<string>(type: "text", nullable: false),
                    waiting_section = table.Column<string>(type: "text", nullable: true),
                    waiting_since = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_pep", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "pep_rule",
                schema: "peps",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    basis = table.Column<string>(type: "text", nullable: false),
                    applies_from = table.Column<DateOnly>(type: "date", nullable: false),
                    source = table.Column<string>(type: "text", nullable: false),
                    set_by = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_pep_rule", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "answer",
                schema: "peps",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    pep_id = table.Column<Guid>(type: "uuid", nullable: false),
                    child = table.Column<Guid>(type: "uuid", nullable: false),
                    section = table.Column<string>(type: "text", nullable: false),
                    question = table.Column<string>(type: "text", nullable: false),
                    block = table.Column<Guid>(type: "uuid", nullable: false),
                    state = table.Column<string>(type: "text", nullable: false),
                    value = table.Column<string>(type: "text", nullable: false),
                    reason = table.Column<string>(type: "text", nullable: true),
                    by = table.Column<Guid>(type: "uuid", nullable: true),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    carried_from = table.Column<string>(type: "text", nullable: true),
                    revision = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_answer", x => x.id);
                    table.ForeignKey(
                        name: "fk_answer_pep_pep_id",
                        column: x => x.pep_id,
                        principalSchema: "peps",
                        principalTable: "pep",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "nudge",
                schema: "peps",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    pep_id = table.Column<Guid>(type: "uuid", nullable: false),
                    child = table.Column<Guid>(type: "uuid", nullable: false),
                    to = table.Column<Guid>(type: "uuid", nullable: false),
                    stage = table.Column<string>(type: "text", nullable: false),
                    by = table.Column<Guid>(type: "uuid", nullable: true),
                    on = table.Column<DateOnly>(type: "date", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_nudge", x => x.id);
                    table.ForeignKey(
                        name: "fk_nudge_pep_pep_id",
                        column: x => x.pep_id,
                        principalSchema: "peps",
                        principalTable: "pep",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "pep_review",
                schema: "peps",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    pep_id = table.Column<Guid>(type: "uuid", nullable: false),
                    child = table.Column<Guid>(type: "uuid", nullable: false),
                    round = table.Column<int>(type: "integer", nullable: false),
                    decision = table.Column<string>(type: "text", nullable: false),
                    grade = table.Column<string>(type: "text", nullable: true),
                    praise = table.Column<string>(type: "text", nullable: true),
                    reason = table.Column<string>(type: "text", nullable: true),
                    by = table.Column<Guid>(type: "uuid", nullable: true),
                    on = table.Column<DateOnly>(type: "date", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_pep_review", x => x.id);
                    table.ForeignKey(
                        name: "fk_pep_review_pep_pep_id",
                        column: x => x.pep_id,
                        principalSchema: "peps",
                        principalTable: "pep",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "pep_step",
                schema: "peps",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    pep_id = table.Column<Guid>(type: "uuid", nullable: false),
                    state = table.Column<string>(type: "text", nullable: false),
                    on = table.Column<DateOnly>(type: "date", nullable: false),
                    by = table.Column<Guid>(type: "uuid", nullable: true),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    note = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_pep_step", x => x.id);
                    table.ForeignKey(
                        name: "fk_pep_step_pep_pep_id",
                        column: x => x.pep_id,
                        principalSchema: "peps",
                        principalTable: "pep",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "pep_target",
                schema: "peps",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    pep_id = table.Column<Guid>(type: "uuid", nullable: false),
                    child = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_pep_target", x => x.id);
                    table.ForeignKey(
                        name: "fk_pep_target_pep_pep_id",
                        column: x => x.pep_id,
                        principalSchema: "peps",
                        principalTable: "pep",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "section_progress",
                schema: "peps",
                columns: table => new
                {
                    pep_id = table.Column<Guid>(type: "uuid", nullable: false),
                    section = table.Column<string>(type: "text", nullable: false),
                    place = table.Column<int>(type: "integer", nullable: false),
                    @for = table.Column<string>(name: "for", type: "text", nullable: false),
                    required = table.Column<int>(type: "integer", nullable: false),
                    answered = table.Column<int>(type: "integer", nullable: false),
                    due_on = table.Column<DateOnly>(type: "date", nullable: false),
                    done_on = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_section_progress", x => new { x.pep_id, x.section });
                    table.ForeignKey(
                        name: "fk_section_progress_pep_pep_id",
                        column: x => x.pep_id,
                        principalSchema: "peps",
                        principalTable: "pep",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "set_aside",
                schema: "peps",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    pep_id = table.Column<Guid>(type: "uuid", nullable: false),
                    child = table.Column<Guid>(type: "uuid", nullable: false),
                    question = table.Column<string>(type: "text", nullable: false),
                    block = table.Column<Guid>(type: "uuid", nullable: false),
                    state = table.Column<string>(type: "text", nullable: false),
                    value = table.Column<string>(type: "text", nullable: false),
                    reason = table.Column<string>(type: "text", nullable: true),
                    by = table.Column<Guid>(type: "uuid", nullable: true),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_set_aside", x => x.id);
                    table.ForeignKey(
                        name: "fk_set_aside_pep_pep_id",
                        column: x => x.pep_id,
                        principalSchema: "peps",
                        principalTable: "pep",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "signed_version",
                schema: "peps",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    pep_id = table.Column<Guid>(type: "uuid", nullable: false),
                    child = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    document = table.Column<string>(type: "jsonb", nullable: false),
                    grade = table.Column<string>(type: "text", nullable: true),
                    by = table.Column<Guid>(type: "uuid", nullable: true),
                    on = table.Column<DateOnly>(type: "date", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_signed_version", x => x.id);
                    table.ForeignKey(
                        name: "fk_signed_version_pep_pep_id",
                        column: x => x.pep_id,
                        principalSchema: "peps",
                        principalTable: "pep",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "section_feedback",
                schema: "peps",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    review_id = table.Column<Guid>(type: "uuid", nullable: false),
                    section = table.Column<string>(type: "text", nullable: false),
                    grade = table.Column<string>(type: "text", nullable: true),
                    words = table.Column<string>(type: "text", nullable: true),
                    place = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_section_feedback", x => x.id);
                    table.ForeignKey(
                        name: "fk_section_feedback_pep_review_review_id",
                        column: x => x.review_id,
                        principalSchema: "peps",
                        principalTable: "pep_review",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.InsertData(
                schema: "peps",
                table: "pep_rule",
                columns: new[] { "id", "applies_from", "basis", "name", "number", "set_by", "source" },
                values: new object[,]
                {
                    { new Guid("0000000a-0000-0000-0000-000000000000"), new DateOnly(2015, 9, 1), "WorkingDays", "FirstPlanInitiated", 10, null, "Statutory guidance on promoting the education of looked-after children, 2018, as councils' procedures quote it" },
                    { new Guid("0000000b-0000-0000-0000-000000000000"), new DateOnly(2015, 9, 1), "SchoolDays", "FirstPlanWritten", 20, null, "Virtual school head's report of 2022-23, paragraph 35" },
                    { new Guid("0000000c-0000-0000-0000-000000000000"), new DateOnly(2015, 9, 1), "WorkingDays", "AfterSchoolChangeInitiated", 10, null, "Shipped as a starting point, midway between councils' published procedures; set your own" },
                    { new Guid("0000000d-0000-0000-0000-000000000000"), new DateOnly(2015, 9, 1), "WorkingDays", "AfterSchoolChangeWritten", 20, null, "Councils' procedures: within 20 working days of the change; some say 10" },
                    { new Guid("0000000e-0000-0000-0000-000000000000"), new DateOnly(2015, 9, 1), "SchoolDays", "TermPlanInitiated", 15, null, "Shipped as a starting point, midway between councils' published procedures; set your own" },
                    { new Guid("0000000f-0000-0000-0000-000000000000"), new DateOnly(2015, 9, 1), "SchoolDays", "TermPlanWritten", 10, null, "Shipped as a starting point, midway between councils' published procedures; set your own" },
                    { new Guid("00000028-0000-0000-0000-000000000000"), new DateOnly(2015, 9, 1), "SchoolDays", "RemindBefore", 3, null, "Shipped as a starting point, midway between councils' published procedures; set your own" },
                    { new Guid("00000029-0000-0000-0000-000000000000"), new DateOnly(2015, 9, 1), "SchoolDays", "RemindLate", 2, null, "Shipped as a starting point, midway between councils' published procedures; set your own" },
                    { new Guid("0000002a-0000-0000-0000-000000000000"), new DateOnly(2015, 9, 1), "SchoolDays", "RemindLateAgain", 5, null, "Shipped as a starting point, midway between councils' published procedures; set your own" }
                });

            migrationBuilder.CreateIndex(
                name: "ix_answer_pep_id_question_block",
                schema: "peps",
                table: "answer",
                columns: new[] { "pep_id", "question", "block" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_nudge_pep_id_to_stage",
                schema: "peps",
                table: "nudge",
                columns: new[] { "pep_id", "to", "stage" });

            migrationBuilder.CreateIndex(
                name: "ix_pep_child_term",
                schema: "peps",
                table: "pep",
                columns: new[] { "child", "term" });

            migrationBuilder.CreateIndex(
                name: "ix_pep_previous",
                schema: "peps",
                table: "pep",
                column: "previous");

            migrationBuilder.CreateIndex(
                name: "ix_pep_reference",
                schema: "peps",
                table: "pep",
                column: "reference",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_pep_term_due_on_id",
                schema: "peps",
                table: "pep",
                columns: new[] { "term", "due_on", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_pep_term_waiting_for_due_on_id",
                schema: "peps",
                table: "pep",
                columns: new[] { "term", "waiting_for", "due_on", "id" })
                .Annotation("Npgsql:IndexInclude", new[] { "state" });

            migrationBuilder.CreateIndex(
                name: "ix_pep_review_pep_id_round",
                schema: "peps",
                table: "pep_review",
                columns: new[] { "pep_id", "round" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_pep_rule_name_applies_from",
                schema: "peps",
                table: "pep_rule",
                columns: new[] { "name", "applies_from" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_pep_step_pep_id",
                schema: "peps",
                table: "pep_step",
                column: "pep_id");

            migrationBuilder.CreateIndex(
                name: "ix_pep_target_pep_id",
                schema: "peps",
                table: "pep_target",
                column: "pep_id");

            migrationBuilder.CreateIndex(
                name: "ix_section_feedback_review_id",
                schema: "peps",
                table: "section_feedback",
                column: "review_id");

            migrationBuilder.CreateIndex(
                name: "ix_section_progress_due_on",
                schema: "peps",
                table: "section_progress",
                column: "due_on",
                filter: "done_on is null");

            migrationBuilder.CreateIndex(
                name: "ix_set_aside_pep_id_question_block",
                schema: "peps",
                table: "set_aside",
                columns: new[] { "pep_id", "question", "block" });

            migrationBuilder.CreateIndex(
                name: "ix_signed_version_pep_id_number",
                schema: "peps",
                table: "signed_version",
                columns: new[] { "pep_id", "number" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "answer",
                schema: "peps");

            migrationBuilder.DropTable(
                name: "nudge",
                schema: "peps");

            migrationBuilder.DropTable(
                name: "pep_rule",
                schema: "peps");

            migrationBuilder.DropTable(
                name: "pep_step",
                schema: "peps");

            migrationBuilder.DropTable(
                name: "pep_target",
                schema: "peps");

            migrationBuilder.DropTable(
                name: "section_feedback",
                schema: "peps");

            migrationBuilder.DropTable(
                name: "section_progress",
                schema: "peps");

            migrationBuilder.DropTable(
                name: "set_aside",
                schema: "peps");

            migrationBuilder.DropTable(
                name: "signed_version",
                schema: "peps");

            migrationBuilder.DropTable(
                name: "pep_review",
                schema: "peps");

            migrationBuilder.DropTable(
                name: "pep",
                schema: "peps");

            migrationBuilder.DropSequence(
                name: "reference",
                schema: "peps");
        }
    }
}
