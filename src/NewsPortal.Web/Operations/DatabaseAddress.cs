namespace NewsPortal.Web.Operations;

/// <summary>Where the database is, for the few who open a connection of their own.</summary>
/// <param name="ConnectionString">An Npgsql connection string.</param>
internal sealed record DatabaseAddress(string ConnectionString);
