using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace VirtualSchool.Access.Data.Migrations
{
    /// <inheritdoc />
    public partial class OneTimeLinks : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "link_rules",
                schema: "access",
                columns: table => new
                {
                    from = table.Column<DateOnly>(type: "date", nullable: false),
                    open_days = table.Column<int>(type: "integer", nullable: false),
                    browser_hours = table.Column<int>(type: "integer", nullable: false),
                    longest_days = table.Column<int>(type: "integer", nullable: false),
                    needs_approval = table.Column<bool>(type: "boolean", nullable: false),
                    source = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_link_rules", x => x.from);
                });

            migrationBuilder.CreateTable(
                name: "one_time_links",
                schema: "access",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "text", nullable: false),
                    child_id = table.Column<Guid>(type: "uuid", nullable: false),
                    record = table.Column<Guid>(type: "uuid", nullable: false),
                    part = table.Column<string>(type: "text", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    email = table.Column<string>(type: "text", nullable: false),
                    asked_by = table.Column<Guid>(type: "uuid", nullable: false),
                    asked_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    until = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    initials = table.Column<string>(type: "text", nullable: false),
                    subject = table.Column<string>(type: "text", nullable: false),
                    words = table.Column<string>(type: "text", nullable: false),
                    only_proposes = table.Column<bool>(type: "boolean", nullable: false),
                    opened_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    browser_hash = table.Column<byte[]>(type: "bytea", nullable: true),
                    browser_until = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    finished_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    ended_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    ended_because = table.Column<string>(type: "text", nullable: true),
                    sent_back_with = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_one_time_links", x => x.id);
                    table.ForeignKey(
                        name: "fk_one_time_links_people_asked_by",
                        column: x => x.asked_by,
                        principalSchema: "access",
                        principalTable: "people",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "link_tokens",
                schema: "access",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    link_id = table.Column<Guid>(type: "uuid", nullable: false),
                    hash = table.Column<byte[]>(type: "bytea", nullable: false),
                    sent_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    expires_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    asked_by_reader = table.Column<bool>(type: "boolean", nullable: false),
                    used_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_link_tokens", x => x.id);
                    table.ForeignKey(
                        name: "fk_link_tokens_one_time_links_link_id",
                        column: x => x.link_id,
                        principalSchema: "access",
                        principalTable: "one_time_links",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.InsertData(
                schema: "access",
                table: "link_rules",
                columns: new[] { "from", "browser_hours", "longest_days", "needs_approval", "open_days", "source" },
                values: new object[] { new DateOnly(2020, 1, 1), 12, 60, false, 14, "VirtualSchool’s own default; set your own" });

            migrationBuilder.CreateIndex(
                name: "ix_link_tokens_hash",
                schema: "access",
                table: "link_tokens",
                column: "hash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_link_tokens_link_id_sent_at",
                schema: "access",
                table: "link_tokens",
                columns: new[] { "link_id", "sent_at" });

            migrationBuilder.CreateIndex(
                name: "ix_one_time_links_asked_by",
                schema: "access",
                table: "one_time_links",
                column: "asked_by");

            migrationBuilder.CreateIndex(
                name: "ix_one_time_links_child_id",
                schema: "access",
                table: "one_time_links",
                column: "child_id");

            migrationBuilder.CreateIndex(
                name: "ix_one_time_links_record_kind",
                schema: "access",
                table: "one_time_links",
                columns: new[] { "record", "kind" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "link_rules",
                schema: "access");

            migrationBuilder.DropTable(
                name: "link_tokens",
                schema: "access");

            migrationBuilder.DropTable(
                name: "one_time_links",
                schema: "access");
        }
    }
}
