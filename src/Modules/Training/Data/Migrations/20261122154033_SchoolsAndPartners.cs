using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

#pragma warning disable CA1814 // Prefer jagged arrays over multidimensional

namespace VirtualSchool.Training.Data.Migrations
{
    /// <inheritdoc />
    public partial class SchoolsAndPartners : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "partner_person",
                schema: "training",
                columns: table => new
                {
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    partner_id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    email = table.Column<string>(type: "text", nullable: false),
                    since = table.Column<DateOnly>(type: "date", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_partner_person", x => x.person_id);
                    table.ForeignKey(
                        name: "fk_partner_person_partner_partner_id",
                        column: x => x.partner_id,
                        principalSchema: "training",
                        principalTable: "partner",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.InsertData(
                schema: "training",
                table: "training_rule",
                columns: new[] { "id", "applies_from", "name", "number", "set_by", "source" },
                values: new object[,]
                {
                    { new Guid("00000050-0000-0000-0000-000000000000"), new DateOnly(2015, 9, 1), "TrainingLasts", 24, null, "The statutory guidance on designated teachers of 2018 asks for training and names no interval; two years shipped as a starting point" },
                    { new Guid("00000051-0000-0000-0000-000000000000"), new DateOnly(2015, 9, 1), "TeacherIsNew", 12, null, "Shipped as a starting point; set your own" }
                });

            migrationBuilder.CreateIndex(
                name: "ix_partner_person_partner_id",
                schema: "training",
                table: "partner_person",
                column: "partner_id");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "partner_person",
                schema: "training");

            migrationBuilder.DeleteData(
                schema: "training",
                table: "training_rule",
                keyColumn: "id",
                keyValue: new Guid("00000050-0000-0000-0000-000000000000"));

            migrationBuilder.DeleteData(
                schema: "training",
                table: "training_rule",
                keyColumn: "id",
                keyValue: new Guid("00000051-0000-0000-0000-000000000000"));
        }
    }
}
