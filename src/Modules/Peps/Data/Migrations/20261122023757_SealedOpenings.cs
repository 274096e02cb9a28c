using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

#pragma warning disable CA1814 // Prefer jagged arrays over multidimensional

namespace VirtualSchool.Peps.Data.Migrations
{
    /// <inheritdoc />
    public partial class SealedOpenings : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "sealed_opening",
                schema: "peps",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    pep_id = table.Column<Guid>(type: "uuid", nullable: false),
                    child = table.Column<Guid>(type: "uuid", nullable: false),
                    section = table.Column<string>(type: "text", nullable: false),
                    reason = table.Column<string>(type: "text", nullable: false),
                    by = table.Column<Guid>(type: "uuid", nullable: true),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_sealed_opening", x => x.id);
                    table.ForeignKey(
                        name: "fk_sealed_opening_pep_pep_id",
                        column: x => x.pep_id,
                        principalSchema: "peps",
                        principalTable: "pep",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_sealed_opening_pep_id_section",
                schema: "peps",
                table: "sealed_opening",
                columns: new[] { "pep_id", "section" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder) =>
            migrationBuilder.DropTable(
                name: "sealed_opening",
                schema: "peps");
    }
}
