using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace VirtualSchool.Access.Data.Migrations
{
    /// <inheritdoc />
    public partial class SingleSignOn : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "group",
                schema: "access",
                table: "roles_held",
                type: "text",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "external_identities",
                schema: "access",
                columns: table => new
                {
                    issuer = table.Column<string>(type: "text", nullable: false),
                    subject = table.Column<string>(type: "text", nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    since = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_external_identities", x => new { x.issuer, x.subject });
                    table.ForeignKey(
                        name: "fk_external_identities_people_person_id",
                        column: x => x.person_id,
                        principalSchema: "access",
                        principalTable: "people",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "group_roles",
                schema: "access",
                columns: table => new
                {
                    group = table.Column<string>(type: "text", nullable: false),
                    role = table.Column<string>(type: "text", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_group_roles", x => new { x.group, x.role });
                });

            migrationBuilder.CreateIndex(
                name: "ix_external_identities_issuer_person_id",
                schema: "access",
                table: "external_identities",
                columns: new[] { "issuer", "person_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_external_identities_person_id",
                schema: "access",
                table: "external_identities",
                column: "person_id");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "external_identities",
                schema: "access");

            migrationBuilder.DropTable(
                name: "group_roles",
                schema: "access");

            migrationBuilder.DropColumn(
                name: "group",
                schema: "access",
                table: "roles_held");
        }
    }
}
