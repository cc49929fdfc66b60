using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;

namespace NewsPortal.Data;

/// <summary>Limits that the database sees when it plans.</summary>
public static class QueryLimits
{
    /// <summary>
    /// The first rows, as <c>Take</c> gives them, with the number in the statement itself. As a value of its own the number would be unknown to
    /// a plan that is kept: PostgreSQL would expect a tenth of all rows, call that plan a bad one, and plan each execution anew, which costs more
    /// than to read a page of a list. For numbers that hardly vary: each makes a statement of its own.
    /// </summary>
    public static IQueryable<T> AtMost<T>(this IQueryable<T> rows, int count) => rows.Provider.CreateQuery<T>(Expression.Call(
        typeof(Queryable), nameof(Queryable.Take), [typeof(T)], rows.Expression, Expression.Call(typeof(EF), nameof(EF.Constant), [typeof(int)], Expression.Constant(count))));
}
