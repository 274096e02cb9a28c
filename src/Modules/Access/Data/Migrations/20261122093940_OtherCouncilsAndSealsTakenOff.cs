using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace VirtualSchool.Access.Data.Migrations
{
    /// <inheritdoc />
    public partial class OtherCouncilsAndSealsTakenOff : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateOnly>(
                name: "taken_off_on",
                schema: "access",
                table: "sealed_record",
                type: "date",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "other_councils",
                schema: "access",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    address = table.Column<string>(type: "text", nullable: false),
                    from = table.Column<DateOnly>(type: "date", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_other_councils", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "ix_other_councils_address",
                schema: "access",
                table: "other_councils",
                column: "address",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "other_councils",
                schema: "access");

            migrationBuilder.DropColumn(
                name: "taken_off_on",
                schema: "access",
                table: "sealed_record");
        }
    }
}
