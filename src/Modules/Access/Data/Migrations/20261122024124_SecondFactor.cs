using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

#pragma warning disable CA1814 // Prefer jagged arrays over multidimensional

namespace VirtualSchool.Access.Data.Migrations
{
    /// <inheritdoc />
    public partial class SecondFactor : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "kind",
                schema: "access",
                table: "sign_in_attempts",
                type: "text",
                nullable: false,
                defaultValue: "Password");

            migrationBuilder.CreateTable(
                name: "authenticator_apps",
                schema: "access",
                columns: table => new
                {
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    secret = table.Column<string>(type: "text", nullable: false),
                    since = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    last_step = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_authenticator_apps", x => x.person_id);
                    table.ForeignKey(
                        name: "fk_authenticator_apps_people_person_id",
                        column: x => x.person_id,
                        principalSchema: "access",
                        principalTable: "people",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "recovery_codes",
                schema: "access",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    hash = table.Column<byte[]>(type: "bytea", nullable: false),
                    used_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_recovery_codes", x => x.id);
                    table.ForeignKey(
                        name: "fk_recovery_codes_people_person_id",
                        column: x => x.person_id,
                        principalSchema: "access",
                        principalTable: "people",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "second_factor_resets",
                schema: "access",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    because = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_second_factor_resets", x => x.id);
                    table.ForeignKey(
                        name: "fk_second_factor_resets_people_person_id",
                        column: x => x.person_id,
                        principalSchema: "access",
                        principalTable: "people",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "second_factor_rules",
                schema: "access",
                columns: table => new
                {
                    role = table.Column<string>(type: "text", nullable: false),
                    from = table.Column<DateOnly>(type: "date", nullable: false),
                    demand = table.Column<string>(type: "text", nullable: false),
                    source = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_second_factor_rules", x => new { x.role, x.from });
                });

            migrationBuilder.InsertData(
                schema: "access",
                table: "second_factor_rules",
                columns: new[] { "from", "role", "demand", "source" },
                values: new object[,]
                {
                    { new DateOnly(2020, 1, 1), "Adviser", "OfEverybody", "VirtualSchool's own default: whoever sees more than one child" },
                    { new DateOnly(2020, 1, 1), "DesignatedTeacher", "OfWhoeverSeesSeveral", "VirtualSchool's own default: whoever sees more than one child" },
                    { new DateOnly(2020, 1, 1), "SocialWorker", "OfEverybody", "VirtualSchool's own default: whoever sees more than one child" }
                });

            migrationBuilder.CreateIndex(
                name: "ix_recovery_codes_person_id_hash",
                schema: "access",
                table: "recovery_codes",
                columns: new[] { "person_id", "hash" });

            migrationBuilder.CreateIndex(
                name: "ix_second_factor_resets_person_id",
                schema: "access",
                table: "second_factor_resets",
                column: "person_id");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "authenticator_apps",
                schema: "access");

            migrationBuilder.DropTable(
                name: "recovery_codes",
                schema: "access");

            migrationBuilder.DropTable(
                name: "second_factor_resets",
                schema: "access");

            migrationBuilder.DropTable(
                name: "second_factor_rules",
                schema: "access");

            migrationBuilder.DropColumn(
                name: "kind",
                schema: "access",
                table: "sign_in_attempts");
        }
    }
}
