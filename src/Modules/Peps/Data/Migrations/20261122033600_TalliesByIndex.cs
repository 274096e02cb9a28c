using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace VirtualSchool.Peps.Data.Migrations
{
    /// <inheritdoc />
    public partial class TalliesByIndex : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateIndex(
                name: "ix_pep_term_state_waiting_for_due_on",
                schema: "peps",
                table: "pep",
                columns: new[] { "term", "state", "waiting_for", "due_on" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_pep_term_state_waiting_for_due_on",
                schema: "peps",
                table: "pep");
        }
    }
}
