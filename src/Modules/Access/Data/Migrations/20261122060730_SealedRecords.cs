using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace VirtualSchool.Access.Data.Migrations
{
    /// <inheritdoc />
    public partial class SealedRecords : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "sealed_record",
                schema: "access",
                columns: table => new
                {
                    child_id = table.Column<Guid>(type: "uuid", nullable: false),
                    sealed_on = table.Column<DateOnly>(type: "date", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_sealed_record", x => x.child_id);
                });

            migrationBuilder.CreateTable(
                name: "sealed_record_opening",
                schema: "access",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    child_id = table.Column<Guid>(type: "uuid", nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    reason = table.Column<string>(type: "text", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    until = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_sealed_record_opening", x => x.id);
                    table.ForeignKey(
                        name: "fk_sealed_record_opening_people_person_id",
                        column: x => x.person_id,
                        principalSchema: "access",
                        principalTable: "people",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_sealed_record_opening_sealed_record_child_id",
                        column: x => x.child_id,
                        principalSchema: "access",
                        principalTable: "sealed_record",
                        principalColumn: "child_id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_sealed_record_opening_child_id",
                schema: "access",
                table: "sealed_record_opening",
                column: "child_id");

            migrationBuilder.CreateIndex(
                name: "ix_sealed_record_opening_person_id_until",
                schema: "access",
                table: "sealed_record_opening",
                columns: new[] { "person_id", "until" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "sealed_record_opening",
                schema: "access");

            migrationBuilder.DropTable(
                name: "sealed_record",
                schema: "access");
        }
    }
}
